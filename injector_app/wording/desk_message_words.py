"""The words around messages of the front desk; what they say is the desk's own."""

from datetime import datetime

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import Clinic
from injector_app.domain.desk_message import DeskMessage
from injector_app.domain.moment_words import date_and_time

NO_MESSAGES = "No messages about this patient."


def message_head(message: DeskMessage, clinic: Clinic) -> str:
    """Who left it and when, what it is about, and who saw to it."""
    about = f"about {write_date(message.visit_on, clinic.region)}" if message.visit_on else ""
    left = f"{message.sent_by}, {_when(message.sent_at, clinic)}"
    return " \u00b7 ".join(filter(None, (left, about, _state(message, clinic))))


def bar_words(messages: tuple[DeskMessage, ...], clinic: Clinic) -> str:
    """The first of those that wait, and how many there are."""
    first, count = messages[0], len(messages)
    which = "Message from the desk" if count == 1 else f"Message from the desk (1 of {count})"
    about = f", about {write_date(first.visit_on, clinic.region)}" if first.visit_on else ""
    return f"{which}{about}: {first.text} ({first.sent_by}, {_when(first.sent_at, clinic)})"


def button_text(waiting: int) -> str:
    """What the button of the card says."""
    return f"Messages ({waiting})" if waiting else "Message"


def _state(message: DeskMessage, clinic: Clinic) -> str:
    if message.done_at is None:
        return "open"
    return f"done by {message.done_by}, {_when(message.done_at, clinic)}"


def _when(moment: datetime | None, clinic: Clinic) -> str:
    return "" if moment is None else date_and_time(moment.astimezone(clinic.zone), clinic)
