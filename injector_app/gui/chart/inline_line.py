"""InlineLine: a short line to type in with its button; a refusal stands below it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button, Kind
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.restyle import set_look


class InlineLine(QWidget):
    """Enter does what the button does.

    Signals:
        committed: carries what was typed.
    """

    committed = Signal(str)

    def __init__(
        self,
        name: str,
        label: str,
        verb: str,
        *,
        kind: Kind = "plain",
        width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setObjectName(name)
        self.line.setAccessibleName(label)
        self.line.setPlaceholderText(label)
        self.button = Button(f"{name}.do", verb, kind=kind)
        self._problem = PlainLabel(kind="problem").wrapped()
        self._problem.hide()
        row = QHBoxLayout()
        row.setSpacing(sizes.GAP_SMALL)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        if width:
            self.line.setFixedWidth(width)
            row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._problem)
        self.line.returnPressed.connect(self._on_committed)
        self.button.clicked.connect(self._on_committed)
        self.line.textEdited.connect(lambda: self.show_problem(""))

    @property
    def problem(self) -> str:
        """Why it was refused, or ""."""
        return self._problem.text()

    def show_problem(self, text: str) -> None:
        """Say why it was refused; "" takes it back."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        set_look(self.line, "invalid", bool(text))
        self.line.setAccessibleDescription(text)

    def _on_committed(self) -> None:
        self.committed.emit(self.line.text().strip())
