"""MessageForm: what the desk tells the clinician, in plain words."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.desk_message import MESSAGE_LIMIT
from injector_app.gui.messages.message_names import MessageName
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.wording.messages import describe

TEXT_HEIGHT = 84
SENDING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
HINT = f"At most {MESSAGE_LIMIT} characters; Ctrl+Enter sends. No part of the note."


class MessageForm(QWidget):
    """Text, what it is pinned to, Send; Escape does what Close does.

    Signals:
        send_requested: carries the text, and whether it is pinned to the treatment.
        close_requested: nothing more is to be sent.
    """

    send_requested = Signal(str, bool)
    close_requested = Signal()

    def __init__(self, region: WorldRegion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = region
        names = MessageName
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(TEXT_HEIGHT)
        self._field = Field("Message to the clinician", self._text, name=names.TEXT, hint=HINT)
        self._pin = QCheckBox()
        self._pin.setObjectName(names.PIN)
        self._send = Button(names.SEND, "Send", kind="primary")
        self._close = Button(names.CLOSE, "Close", kind="quiet")
        self._send.clicked.connect(self._on_send)
        self._close.clicked.connect(self.close_requested)
        self._lay_out()
        self.show_visit(None)

    def show_visit(self, visit_on: date | None) -> None:
        """Pin to the treatment of a day, unless the person says otherwise."""
        self._pin.setChecked(visit_on is not None)
        self._pin.setVisible(visit_on is not None)
        if visit_on is not None:
            self._pin.setText(f"Pin to the treatment of {write_date(visit_on, self._region)}")

    def start(self) -> None:
        """Ready to type; words that were not sent are still there."""
        self._field.show_problem("")
        self._text.setFocus()

    @property
    def text(self) -> str:
        """As typed."""
        return self._text.toPlainText()

    def put(self, text: str) -> None:
        """What was typed before."""
        self._text.setPlainText(text)

    def clear(self) -> None:
        """They were sent, or were about somebody else."""
        self._text.clear()
        self._field.show_problem("")
        self.show_busy(busy=False)

    def show_problem(self, problem: Exception) -> None:
        """At the text, which stays as it was typed."""
        self.show_busy(busy=False)
        self._field.show_problem(describe(problem).line)
        self._text.setFocus()

    def show_busy(self, *, busy: bool) -> None:
        """Block sending while it is under way."""
        self._send.setEnabled(not busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send with Ctrl+Enter, close with Escape."""
        is_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in SENDING_KEYS and is_control:
            self._on_send()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def _on_send(self) -> None:
        if self._send.isEnabled():
            self._field.show_problem("")
            self.show_busy(busy=True)
            self.send_requested.emit(self.text, self._pin.isChecked())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(sizes.GAP)
        row.addWidget(self._pin, 1)
        row.addStretch(1)
        for button in (self._close, self._send):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP)
        column.addWidget(self._field)
        column.addLayout(row)
