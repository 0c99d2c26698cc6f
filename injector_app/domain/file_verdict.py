"""FileVerdict: whether a file is, byte for byte, a note that these records wrote."""

from dataclasses import dataclass
from enum import StrEnum

from injector_app.domain.audit_entry import AuditEntry
from injector_app.domain.file_signature import FileSignature
from injector_app.domain.note_verdict import NoteVerdict


class FileState(StrEnum):
    """What a file, or a seal, turns out to be."""

    MATCHES = "matches"
    SUPERSEDED = "superseded"
    CHANGED = "changed"
    UNKNOWN = "unknown"
    DAMAGED = "damaged"
    SIGNED = "signed"


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """The export that wrote the file, and what is found of its note today; None where unknown.

    `is_newest` tells whether the note still prints as it did: nothing was added to it since.
    `claims` is the signing whose seal the file carries, whoever wrote the rest of it; `signature`
    is the digital signature inside the file, which says nothing of the record.
    """

    digest: str
    entry: AuditEntry | None = None
    note: NoteVerdict | None = None
    is_newest: bool = False
    claims: AuditEntry | None = None
    signature: FileSignature | None = None

    @property
    def is_valid(self) -> bool:
        """Whether the file is one that these records wrote, of a note that is whole."""
        return self.note is not None and self.note.is_valid

    @property
    def state(self) -> FileState:
        """All of it in one word."""
        if self.note is None and self.signature is not None and self.signature.is_of_clinic:
            return FileState.SIGNED
        if self.note is None:
            return FileState.CHANGED if self.claims else FileState.UNKNOWN
        return state_of(self.note, self.entry)


def state_of(note: NoteVerdict, entry: AuditEntry | None) -> FileState:
    """Of what an entry of the audit says of a revision; without one it is the newest."""
    if not note.is_valid:
        return FileState.DAMAGED
    if entry is not None and (entry.version or note.revisions) < note.revisions:
        return FileState.SUPERSEDED
    return FileState.MATCHES
