"""The words for copies of one treatment's note, and whom they were for."""

from collections.abc import Iterable
from datetime import date

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.disclosure import Disclosure, Manner, Recipient, taken_back
from injector_app.domain.ids import TreatmentId

NOTHING_GIVEN = "Nothing of this treatment was handed out."
NO_NOTE = "No signed note is chosen: nothing to open or to hand out."
RECORDED_TODAY = "Recorded today already. For another one, use Handed out."
WHOM_FOR = "Record whom it was for."
# So many of the newest stand beside the buttons.
SHOWN = 2
_TO = {
    Recipient.PATIENT: "patient",
    Recipient.INSURER: "insurer",
    Recipient.CLINICIAN: "other clinician",
    Recipient.COURT: "court",
    Recipient.OTHER: "other",
}


def in_force(disclosures: Iterable[Disclosure], treatment: TreatmentId) -> tuple[Disclosure, ...]:
    """What was handed out of one treatment and not taken back, in the given order."""
    every = tuple(disclosures)
    wrong = taken_back(every)
    return tuple(
        each
        for each in every
        if each.treatment == treatment and each.corrects is None and each.id not in wrong
    )


def given_line(given: tuple[Disclosure, ...], region: WorldRegion, today: date) -> str:
    """The newest of it in one line."""
    if not given:
        return NOTHING_GIVEN
    words = [_given(each, region, today) for each in given[:SHOWN]]
    rest = len(given) - SHOWN
    return " \u00b7 ".join((*words, *((f"{rest} more",) if rest > 0 else ())))


def button_words(recipient: Recipient, copied: Manner | None) -> str:
    """What the key of a recipient records now."""
    if recipient is Recipient.PATIENT:
        return "Told patient" if copied is None else "To patient"
    return "To insurer" if recipient is Recipient.INSURER else "To clinician"


def button_help(recipient: Recipient, copied: Manner | None) -> str:
    """The same in a sentence."""
    if copied is not None:
        return f"Record that the copy ({copied.value}) was for the {_TO[recipient]}"
    if recipient is Recipient.PATIENT:
        return "Record that the patient was told about this treatment"
    return f"Record that a copy of this note was sent to the {_TO[recipient]}"


def _given(disclosure: Disclosure, region: WorldRegion, today: date) -> str:
    day = write_date(disclosure.given_on, region)
    when = "today" if disclosure.given_on == today else day
    to = " ".join(filter(None, (_TO[disclosure.recipient], disclosure.name)))
    what = f"told {to}" if disclosure.manner is Manner.TOLD else f"copy to {to}"
    return f"{what[:1].upper()}{what[1:]} {when}, {disclosure.recorded_by}"
