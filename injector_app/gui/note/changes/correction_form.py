"""CorrectionForm: why a note was wrong, before a draft of it is opened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.wording.messages import describe

STAYS = (
    "A draft with everything the note says is opened on the chart. Signed, it is the next"
    " revision; this one stays readable and is printed with it."
)


class CorrectionForm(QWidget):
    """Enter opens the draft; Escape does what Cancel does.

    Signals:
        draft_requested: carries the reason.
        cancel_requested: nothing is to be corrected.
    """

    draft_requested = Signal(str)
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "touch")
        self._reason = QLineEdit()
        self._field = Field(
            "Reason of the correction *", self._reason, name=ObjectName.CORRECT_REASON
        )
        self._open = Button(ObjectName.CORRECT_OPEN, "Open a draft", kind="primary")
        self._cancel = Button(ObjectName.CORRECT_CANCEL, "Cancel", kind="quiet")
        self._open.clicked.connect(self._on_open)
        self._reason.returnPressed.connect(self._on_open)
        self._cancel.clicked.connect(self.cancel_requested)
        self._lay_out()

    def start(self) -> None:
        """Empty, ready to type."""
        self._reason.clear()
        self._field.show_problem("")
        self._open.setEnabled(True)
        self._reason.setFocus()

    def show_problem(self, problem: Exception) -> None:
        """Say why no draft was opened."""
        self._open.setEnabled(True)
        self._field.show_problem(describe(problem).line)
        self._reason.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel_requested.emit()
        else:
            super().keyPressEvent(event)

    def _on_open(self) -> None:
        if self._open.isEnabled():
            self._field.show_problem("")
            self._open.setEnabled(False)
            self.draft_requested.emit(self._reason.text())

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, sizes.GAP, 0, 0)
        column.setSpacing(sizes.GAP)
        column.addWidget(PlainLabel("Correct this note", kind="strong"))
        column.addWidget(PlainLabel(STAYS, kind="caption").wrapped())
        column.addWidget(self._field)
        column.addLayout(buttons)
