"""NoteVerdict: the outcome of checking one signed note in every way these records can."""

from dataclasses import dataclass
from enum import StrEnum

from injector_app.domain.ids import TreatmentId
from injector_app.domain.note import Signature
from injector_app.domain.signature_proof import SignatureProof


class CheckedPart(StrEnum):
    """What of a note was checked."""

    REVISION = "revision"
    ENTRY = "entry"


@dataclass(frozen=True, slots=True)
class PartVerdict:
    """One revision, or one entry beside the note; `mark` is what its text says of who signed it."""

    part: CheckedPart
    number: int
    mark: Signature
    proof: SignatureProof


@dataclass(frozen=True, slots=True)
class NoteVerdict:
    """Every part, oldest first; none where the stored text itself is not what was signed."""

    treatment: TreatmentId
    parts: tuple[PartVerdict, ...] = ()

    @property
    def is_valid(self) -> bool:
        """Whether there is a note and nothing was found wrong with any part of it."""
        return bool(self.parts) and all(part.proof.is_valid for part in self.parts)

    @property
    def revisions(self) -> int:
        """How many there are."""
        return sum(part.part is CheckedPart.REVISION for part in self.parts)
