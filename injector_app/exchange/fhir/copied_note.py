"""CopiedNote: everything that a structured copy is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from injector_app.domain.note import NoteContent, SignedNote
from injector_app.domain.note_history import NoteHistory
from injector_app.domain.outcome import Outcome
from injector_app.domain.treatment import Treatment


@dataclass(frozen=True, slots=True)
class HandedOut:
    """Who took the copy, and when."""

    at: datetime
    staff: str
    name: str


@dataclass(frozen=True, slots=True)
class CopiedNote:
    """The newest revision, what happened to it, its PDF, and who takes the copy.

    `signatures` are those of the revisions in hex, by number.
    """

    note: SignedNote
    history: NoteHistory
    pdf: bytes
    seal: str = ""
    signatures: Mapping[int, str] = field(default_factory=dict)
    outcomes: tuple[Outcome, ...] = ()
    handed_out: HandedOut | None = None

    @property
    def revisions(self) -> tuple[SignedNote, ...]:
        """All of them, oldest first."""
        return (*self.history.earlier, self.note)

    @property
    def is_retracted(self) -> bool:
        """Whether the note does not count any more."""
        return any(each.content.retracts_note for each in self.history.amendments)


@dataclass(frozen=True, slots=True)
class Told:
    """A note's content once read: reading it again takes time."""

    copied: CopiedNote
    content: NoteContent

    @property
    def treatment(self) -> Treatment:
        """The visit."""
        return self.content.treatment
