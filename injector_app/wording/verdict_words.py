"""The sentences of a check of signed notes and exported files."""

from injector_app.domain.audit_entry import AuditEntry
from injector_app.domain.clinic import Clinic
from injector_app.domain.file_verdict import FileState, FileVerdict
from injector_app.domain.moment_words import date_and_time
from injector_app.domain.note_verdict import CheckedPart, NoteVerdict, PartVerdict
from injector_app.domain.signature_words import proof_words
from injector_app.wording.certificate_words import signature_line

_PARTS = {CheckedPart.REVISION: "Revision", CheckedPart.ENTRY: "Entry"}
DAMAGED = "The stored text is not what was signed: its digest or the chain of digests does not fit."
PRINTED = "This file is, byte for byte, what these records print of the note today."
UNKNOWN_FILE = (
    "No export of these records wrote exactly this file. It was changed, it comes from other"
    " records, or it was exported before digests of files were kept; type its seal instead."
)
SIGNED_ELSEWHERE = (
    "The clinic's certificate signed exactly this file, but no export of these records wrote it: it"
    " was exported elsewhere, or after the backup that these records come from."
)


def verdict_words(verdict: NoteVerdict, clinic: Clinic) -> tuple[str, ...]:
    """The outcome, and one line per part."""
    outcome = "VALID" if verdict.is_valid else "NOT VALID"
    return (f"Note {verdict.treatment}: {outcome}", *part_words(verdict, clinic))


def part_words(verdict: NoteVerdict, clinic: Clinic) -> tuple[str, ...]:
    """One line per part."""
    return tuple(_part_words(part, clinic) for part in verdict.parts) or (DAMAGED,)


STATES = {
    FileState.MATCHES: "Matches the record",
    FileState.SUPERSEDED: "Genuine, but superseded: the note was corrected since",
    FileState.CHANGED: "Was changed: this is not the file that these records wrote",
    FileState.UNKNOWN: "Unknown to these records",
    FileState.DAMAGED: "The record behind it is not what was signed",
    FileState.SIGNED: "Signed by the clinic, but these records hold no such export",
}


def file_words(verdict: FileVerdict, clinic: Clinic) -> tuple[str, ...]:
    """What the file is, the verdict on its note, and what its digital signature is."""
    first, *rest = _record_words(verdict, clinic)
    signed = (signature_line(verdict.signature, clinic),) if verdict.signature else ()
    return (first, *signed, *rest)


def _record_words(verdict: FileVerdict, clinic: Clinic) -> tuple[str, ...]:
    entry, note = verdict.entry, verdict.note
    if verdict.state is FileState.SIGNED:
        return (SIGNED_ELSEWHERE,)
    if note is None:
        return (_changed_words(verdict.claims, clinic) if verdict.claims else UNKNOWN_FILE,)
    if entry is None:
        return (PRINTED, *part_words(note, clinic))
    when = date_and_time(entry.at, clinic)
    today = (
        "The note would print the same today."
        if verdict.is_newest
        else "The note prints differently today: something was added to it, or the layout of the"
        " clinic or the program changed."
    )
    wrote = f"This file is unchanged since {entry.name} exported it on {when}."
    return (wrote, today, *part_words(note, clinic))


def _changed_words(claims: AuditEntry, clinic: Clinic) -> str:
    when = date_and_time(claims.at.astimezone(clinic.zone), clinic)
    return (
        f"It carries the seal of the note that {claims.name} signed on {when}, record number"
        f" {claims.record_number}, but no export of these records is byte for byte this file."
        " It was changed, or saved anew by another program. Only the record itself counts."
    )


def _part_words(part: PartVerdict, clinic: Clinic) -> str:
    return f"{_PARTS[part.part]} {part.number}: {proof_words(part.proof, part.mark, clinic)}"
