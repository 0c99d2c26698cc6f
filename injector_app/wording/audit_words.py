"""The sentences about the log: checks, seals, missing entries."""

from injector_app.domain.audit_check import AuditCheck, AuditFlaw, Flaw
from injector_app.domain.clinic import Clinic
from injector_app.domain.moment_words import date_and_time
from injector_app.domain.seal_answer import SealAnswer, SealState

_FLAWS = {
    Flaw.ENTRY_CHANGED: "entry {seq} is not as it was written",
    Flaw.ENTRY_MISSING: "entry {seq} is missing",
    Flaw.ROW_CHANGED: "a stored {row} is not what entry {seq} says",
    Flaw.ROW_MISSING: "a stored {row} that entry {seq} speaks of is gone",
    Flaw.ROW_UNKNOWN: "a stored {row} is in no entry",
    Flaw.NAMES_CHANGED: "what a patient is found by is not their name",
}
_RECORDS = {
    "note": "signed note",
    "amendment": "later entry of a signed note",
    "treatment": "treatment",
    "treatment_vial": "vial of a treatment",
    "patient": "patient",
    "patient_name": "name that patients are found by",
    "staff": "person of the staff",
    "outside_treatment": "treatment elsewhere",
    "pattern": "pattern",
    "clinic": "clinic",
}
_SEALS = {
    SealState.UNCHANGED: "These records contain this note unchanged",
    SealState.NOT_HERE: "These records have no entry of this number: they end before it.",
    SealState.OTHER: "These records have another entry in its place: this is another history.",
    SealState.BROKEN: "The entry is here, but the history is broken",
}


def check_words(check: AuditCheck | None, clinic: Clinic) -> str:
    """When the records were checked, and what came of it."""
    if check is None:
        return "Records not checked yet"
    when = date_and_time(check.at.astimezone(clinic.zone), clinic)
    outcome = "unbroken" if check.flaw is None else flaw_words(check.flaw)
    return f"Records checked {when}: {counted(check.entries)}, {outcome}"


def flaw_words(flaw: AuditFlaw) -> str:
    """What is not as it was written."""
    table = flaw.row.partition("/")[0]
    return _FLAWS[flaw.kind].format(seq=grouped(flaw.seq), row=_RECORDS.get(table, "record"))


def seal_words(answer: SealAnswer, clinic: Clinic) -> str:
    """What a seal proves here."""
    words = _SEALS[answer.state]
    if answer.entry is not None and answer.state is SealState.UNCHANGED:
        when = date_and_time(answer.entry.at.astimezone(clinic.zone), clinic)
        number = answer.entry.record_number
        return f"{words}: signed by {answer.entry.name} on {when}, record number {number}."
    return f"{words}: {flaw_words(answer.flaw)}." if answer.flaw else words


def counted(entries: int) -> str:
    """A number of entries: "1 entry", "1 204 entries"."""
    return "1 entry" if entries == 1 else f"{grouped(entries)} entries"


def grouped(number: int) -> str:
    """A number with a narrow blank between thousands."""
    return f"{number:,}".replace(",", "\u202f")
