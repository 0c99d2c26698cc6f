"""NoteHistory: what happened to a note after it was signed first."""

from collections.abc import Iterator
from dataclasses import dataclass

from injector_app.domain.language.tr import tr
from injector_app.domain.note import SignedNote
from injector_app.domain.note_marks import note_marks
from injector_app.domain.signature_proof import NoteProofs, SignatureProof
from injector_app.domain.signed_amendment import SignedAmendment


@dataclass(frozen=True, slots=True)
class NoteHistory:
    """How many revisions there are, what was added, and the revisions before; oldest first.

    `proofs` is what a check of the signatures found; without it nothing is said of them.
    """

    revisions: int = 1
    amendments: tuple[SignedAmendment, ...] = ()
    earlier: tuple[SignedNote, ...] = ()
    proofs: NoteProofs | None = None
    awaits_review: bool = False

    def marks(self, revision: int) -> str:
        """What stands above one revision on the screen and on every page, or ""."""
        contents = [each.content for each in self.amendments]
        marks = note_marks(contents, revision=revision, newest=self.revisions)
        return " \u00b7 ".join((*self._signature_marks(), *marks))

    def proof(self, revision: int) -> SignatureProof | None:
        """What was found of one revision."""
        return None if self.proofs is None else self.proofs.notes[revision - 1]

    def _signature_marks(self) -> Iterator[str]:
        if self.proofs is not None and not self.proofs.are_valid:
            yield tr("SIGNATURE NOT VALID")
        if self.awaits_review:
            yield tr("COUNTER-SIGNATURE PENDING")
