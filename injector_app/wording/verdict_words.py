"""The sentences of a check of signed notes and exported files."""

from injector_app.domain.clinic import Clinic
from injector_app.domain.file_verdict import FileVerdict
from injector_app.domain.moment_words import date_and_time
from injector_app.domain.note_verdict import CheckedPart, NoteVerdict, PartVerdict
from injector_app.domain.signature_words import proof_words

_PARTS = {CheckedPart.REVISION: "Revision", CheckedPart.ENTRY: "Entry"}
DAMAGED = "The stored text is not what was signed: its digest or the chain of digests does not fit."
UNKNOWN_FILE = (
    "No export of these records wrote exactly this file. It was changed, it comes from other"
    " records, or it was exported before digests of files were kept; type its seal instead."
)


def verdict_words(verdict: NoteVerdict, clinic: Clinic) -> tuple[str, ...]:
    """The outcome, and one line per part."""
    outcome = "VALID" if verdict.is_valid else "NOT VALID"
    lines = [_part_words(part, clinic) for part in verdict.parts] or [DAMAGED]
    return (f"Note {verdict.treatment}: {outcome}", *lines)


def file_words(verdict: FileVerdict, clinic: Clinic) -> tuple[str, ...]:
    """What the file is, and the verdict on its note."""
    entry, note = verdict.entry, verdict.note
    if entry is None or note is None:
        return (UNKNOWN_FILE,)
    when = date_and_time(entry.at, clinic)
    today = (
        "The note would print the same today."
        if verdict.is_newest
        else "The note prints differently today: something was added to it, or the layout of the"
        " clinic or the program changed."
    )
    wrote = f"This file is unchanged since {entry.name} exported it on {when}."
    return (wrote, today, *verdict_words(note, clinic))


def _part_words(part: PartVerdict, clinic: Clinic) -> str:
    return f"{_PARTS[part.part]} {part.number}: {proof_words(part.proof, part.mark, clinic)}"
