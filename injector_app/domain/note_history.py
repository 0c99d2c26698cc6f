"""NoteHistory: what happened to a note after it was signed first."""

from dataclasses import dataclass

from injector_app.domain.note import SignedNote
from injector_app.domain.note_marks import note_marks
from injector_app.domain.signed_amendment import SignedAmendment


@dataclass(frozen=True, slots=True)
class NoteHistory:
    """How many revisions there are, what was added, and the revisions before; oldest first."""

    revisions: int = 1
    amendments: tuple[SignedAmendment, ...] = ()
    earlier: tuple[SignedNote, ...] = ()

    def marks(self, revision: int) -> str:
        """What stands above one revision on the screen and on every page, or ""."""
        contents = [each.content for each in self.amendments]
        return " \u00b7 ".join(note_marks(contents, revision=revision, newest=self.revisions))
