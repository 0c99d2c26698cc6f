"""ReferencePanel: what is recorded beside what labels say; every line opens its source."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel


class ReferencePanel(QWidget):
    """Quiet lines; a click shows where the reference comes from, another hides it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[tuple[str, str], ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.GAP_SMALL)

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines on show."""
        return tuple(words for words, _ in self._lines)

    def show_lines(self, lines: tuple[tuple[str, str], ...]) -> None:
        """Show these lines; each has its source, or "" when there is none."""
        if lines == self._lines:
            return
        self._lines = lines
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for place, (words, source) in enumerate(lines):
            self._add_line(place, words, source)

    def _add_line(self, place: int, words: str, source: str) -> None:
        row = QHBoxLayout()
        row.addWidget(PlainLabel(words).wrapped().selectable(), 1)
        self._column.addWidget(_over(row))
        if not source:
            return
        origin = PlainLabel(source, kind="caption").wrapped().selectable()
        origin.hide()
        opener = Button(
            f"{ObjectName.PAST_SOURCE}.{place}", "Source", kind="link", help_text="Where it is from"
        )
        opener.setCheckable(True)
        opener.toggled.connect(partial(_show_source, origin, opener))
        row.addWidget(opener)
        self._column.addWidget(origin)


def _show_source(origin: PlainLabel, opener: Button, is_open: bool) -> None:  # noqa: FBT001 - a Qt slot
    origin.setVisible(is_open)
    opener.setText("Hide" if is_open else "Source")


def _over(row: QHBoxLayout) -> QWidget:
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(sizes.GAP)
    holder = QWidget()
    holder.setLayout(row)
    return holder
