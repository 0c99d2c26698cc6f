"""FileVerdict: whether a file is, byte for byte, a note that these records exported."""

from dataclasses import dataclass

from injector_app.domain.audit_entry import AuditEntry
from injector_app.domain.note_verdict import NoteVerdict


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """The export that wrote the file, and what is found of its note today; None where unknown.

    `is_newest` tells whether the note still prints as it did: nothing was added to it since.
    """

    digest: str
    entry: AuditEntry | None = None
    note: NoteVerdict | None = None
    is_newest: bool = False

    @property
    def is_valid(self) -> bool:
        """Whether the file is one that these records wrote, of a note that is whole."""
        return self.note is not None and self.note.is_valid
