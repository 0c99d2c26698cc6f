"""MessageName: the names of the controls for messages of the front desk."""

from enum import StrEnum


class MessageName(StrEnum):
    """As `ObjectName` for messages only."""

    PANEL = "messages"
    SHOW = "messages.show"
    TEXT = "messages.text"
    PIN = "messages.pin"
    SEND = "messages.send"
    CLOSE = "messages.close"
    LINES = "messages.lines"
    MARK = "messages.mark"
    WAITING = "messages.waiting"
    WAITING_OPEN = "messages.waiting.open"
    BAR = "window.messages"
    BAR_WORDS = "window.messages.words"
    BAR_DONE = "window.messages.done"
