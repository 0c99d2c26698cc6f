"""MessagesPanel: messages about one patient on the card, and a form to leave one."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from injector_app.domain.clinic import Clinic, WorldRegion
from injector_app.domain.desk_message import DeskMessage
from injector_app.gui.messages.message_form import MessageForm
from injector_app.gui.messages.message_names import MessageName
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.finger_scroll import FingerScroll
from injector_app.gui.shared.key_button import KeyButton
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.wording.desk_message_words import NO_MESSAGES, button_text, message_head

MOST_SHOWN = 30


class MessagesPanel(QWidget):
    """A button until somebody writes or reads.

    Signals:
        opened: it needs room, or no more.
        mark_requested: carries the DeskMessage that is done, or open again.
    """

    opened = Signal(bool)
    mark_requested = Signal(object)

    def __init__(self, region: WorldRegion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(MessageName.PANEL)
        self._may_mark = False
        self._show = KeyButton(
            MessageName.SHOW, "", keys="F8", help_text="Leave a message for the clinician"
        )
        self.form = MessageForm(region)
        self._lines = QVBoxLayout()
        self._body = QWidget()
        self._lay_out()
        self._show.clicked.connect(self._on_show)
        self.form.close_requested.connect(self.close_all)
        self._show.say(button_text(0))
        self._body.hide()

    def allow_marking(self, *, allowed: bool) -> None:
        """Offer to mark messages as done, or not."""
        self._may_mark = allowed

    def show_messages(self, messages: tuple[DeskMessage, ...], clinic: Clinic) -> None:
        """Show all of them, the newest first."""
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for place, each in enumerate(messages[:MOST_SHOWN], start=1):
            self._lines.addWidget(self._line(place, each, clinic))
        if len(messages) > MOST_SHOWN:
            older = f"{len(messages) - MOST_SHOWN} older ones are in the export of the record."
            self._lines.addWidget(PlainLabel(older, kind="caption"))
        if not messages:
            self._lines.addWidget(PlainLabel(NO_MESSAGES, kind="muted"))
        self._lines.addStretch(1)
        self._show.say(button_text(sum(not each.is_done for each in messages)))

    def close_all(self) -> None:
        """Back to the button; words that were not sent stay in the form."""
        self._body.hide()
        self._show.show()
        self.opened.emit(False)

    def _on_show(self) -> None:
        self._show.hide()
        self._body.show()
        self.opened.emit(True)
        self.form.start()

    def _line(self, place: int, message: DeskMessage, clinic: Clinic) -> QWidget:
        line = QFrame()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(message.text).wrapped().selectable())
        words.addWidget(PlainLabel(message_head(message, clinic), kind="caption").wrapped())
        row = QHBoxLayout(line)
        row.setContentsMargins(0, sizes.GAP_SMALL, 0, sizes.GAP_SMALL)
        row.addLayout(words, 1)
        if self._may_mark:
            text = "Open again" if message.is_done else "Done"
            mark = Button(f"{MessageName.MARK}.{place}", text)
            mark.clicked.connect(partial(self.mark_requested.emit, message))
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._body, 1)
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(sizes.GAP)
        inside.addWidget(self.form)
        inside.addWidget(self._scroll(), 1)

    def _scroll(self) -> QScrollArea:
        scroll, holder = QScrollArea(), QWidget()
        holder.setLayout(self._lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        holder.setProperty("kind", "clear")
        scroll.setObjectName(MessageName.LINES)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(holder)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName("Messages about this patient")
        FingerScroll(scroll)
        return scroll
