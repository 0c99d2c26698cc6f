"""ReferencePanel: what is recorded beside what labels say; every line opens its source."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.clinic_reference import ClinicReference
from injector_app.domain.printed_reference import PrintedReference
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel

TOP = Qt.AlignmentFlag.AlignTop


class ShownReference(NamedTuple):
    """A line, its source ("" for none), and the reference where it is the clinic's own."""

    words: str
    source: str
    own: ClinicReference | None = None


class ReferencePanel(QWidget):
    """Quiet lines; a click shows where the reference comes from, another hides it.

    Signals:
        edit_requested: carries the ClinicReference that is to be edited.
    """

    edit_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "touch")
        self._lines: tuple[ShownReference, ...] = ()
        self._may_edit = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.GAP_SMALL)

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines on show."""
        return tuple(line.words for line in self._lines)

    @property
    def printed(self) -> tuple[PrintedReference, ...]:
        """The lines on show with their sources, as a note can take them with it."""
        return tuple(PrintedReference(line.words, line.source) for line in self._lines)

    def show_lines(self, lines: tuple[ShownReference, ...], *, may_edit: bool = False) -> None:
        """Show these lines; the clinic's own with a way to edit them, if this person may."""
        if (lines, may_edit) == (self._lines, self._may_edit):
            return
        self._lines, self._may_edit = lines, may_edit
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for place, line in enumerate(lines):
            self._add_line(place, line)

    def _add_line(self, place: int, line: ShownReference) -> None:
        row = QHBoxLayout()
        row.addWidget(PlainLabel(line.words).wrapped().selectable(), 1)
        self._column.addWidget(_over(row))
        if not line.source:
            return
        origin = self._origin(place, line)
        origin.hide()
        opener = Button(
            f"{ObjectName.PAST_SOURCE}.{place}", "Source", kind="link", help_text="Where it is from"
        )
        opener.setCheckable(True)
        opener.toggled.connect(partial(_show_source, origin, opener))
        row.addWidget(opener, 0, TOP)
        self._column.addWidget(origin)

    def _origin(self, place: int, line: ShownReference) -> QWidget:
        row = QHBoxLayout()
        row.addWidget(PlainLabel(line.source, kind="caption").wrapped().selectable(), 1)
        if line.own is not None and self._may_edit:
            edit = Button(f"{ObjectName.OWN_EDIT}.{place}", "Edit", kind="link")
            edit.clicked.connect(partial(self.edit_requested.emit, line.own))
            row.addWidget(edit, 0, TOP)
        return _over(row)


def _show_source(origin: QWidget, opener: Button, is_open: bool) -> None:  # noqa: FBT001 - a Qt slot
    origin.setVisible(is_open)
    opener.setText("Hide" if is_open else "Source")


def _over(row: QHBoxLayout) -> QWidget:
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(sizes.GAP)
    holder = QWidget()
    holder.setLayout(row)
    return holder
