"""PatternRow: one pattern of the list: name, facts, and what places it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.plain_label import PlainLabel


@dataclass(frozen=True, slots=True)
class RowWords:
    """The three lines of a row."""

    title: str
    facts: str
    source: str


class PatternRow(QFrame):
    """The button places the whole pattern, or opens what has to be said first.

    Signals:
        acted: the button was pressed.
        opened: what stands below is in sight now.
    """

    acted = Signal()
    opened = Signal()

    def __init__(
        self,
        name: str,
        words: RowWords,
        *,
        verb: str = "Plan",
        is_opened: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pattern")
        self.setObjectName(name)
        self._is_opened = is_opened
        self.button = Button(f"{name}.place", verb)
        self.button.setAccessibleName(f"{verb}: {words.title}")
        self._problem = PlainLabel(kind="problem").wrapped()
        self._problem.hide()
        self._body: QWidget | None = None
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(ElidedLabel(words.title, kind="strong"))
        lines.addWidget(PlainLabel(words.facts, kind="caption").wrapped())
        lines.addWidget(ElidedLabel(words.source, kind="caption"))
        self._row = QHBoxLayout()
        self._row.setSpacing(sizes.GAP)
        self._row.addLayout(lines, 1)
        self._row.addWidget(self.button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, sizes.GAP, sizes.GAP, sizes.GAP)
        self._column.setSpacing(sizes.GAP_SMALL)
        self._column.addLayout(self._row)
        self._column.addWidget(self._problem)
        self.button.clicked.connect(self._on_clicked)

    @property
    def problem(self) -> str:
        """Why nothing was placed, or ""."""
        return self._problem.text()

    def show_problem(self, text: str) -> None:
        """Say why nothing was placed; "" takes it back."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def build_body(self) -> QWidget:
        """What stands below an opened row; made when it is opened first."""
        return QWidget()

    def add_beside(self, widget: QWidget) -> None:
        """One more control at the end of the first line."""
        self._row.addWidget(widget)

    def toggle_body(self) -> None:
        """Open what stands below, or close it."""
        if self._body is None:
            self._body = self.build_body()
            self._column.addWidget(self._body)
            self._body.show()
        else:
            self._body.setVisible(self._body.isHidden())
        if not self._body.isHidden():
            self.opened.emit()

    def _on_clicked(self) -> None:
        if self._is_opened:
            self.toggle_body()
        else:
            self.acted.emit()
