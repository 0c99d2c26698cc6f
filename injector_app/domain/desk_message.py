"""DeskMessage: what the front desk asks or tells the clinician about a patient."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import DeskMessageId, PatientId, TreatmentId
from injector_app.domain.typed_text import clean_text

# Read beside the name of the patient, in a moment.
MESSAGE_LIMIT = 500


@dataclass(frozen=True, slots=True)
class DeskMessage:
    """Plain words, never part of a note; `done_at` is None while it waits.

    `treatment` is the one it is pinned to, `visit_on` its day; a message may be about the patient
    as a whole. Names and times are filled in by the program.
    """

    id: DeskMessageId
    patient: PatientId
    text: str
    treatment: TreatmentId | None = None
    visit_on: date | None = None
    patient_name: str = ""
    sent_at: datetime | None = None
    sent_by: str = ""
    done_at: datetime | None = None
    done_by: str = ""

    @property
    def is_done(self) -> bool:
        """Whether somebody saw to it."""
        return self.done_at is not None


def checked_message(message: DeskMessage) -> DeskMessage:
    """The same with its text made plain.

    Raises:
        RuleBroken: it says nothing, too much, or holds what is not plain text.
    """
    text = clean_text(message.text, "text", limit=MESSAGE_LIMIT)
    if not text:
        raise RuleBroken(Rule.TEXT_EMPTY, path="text")
    return replace(message, text=text)
