"""Paper: which sheet of which treatment is wanted."""

from dataclasses import dataclass

from injector_app.domain.ids import TreatmentId
from injector_app.domain.language.language import Language
from injector_app.domain.note_variant import NoteVariant


@dataclass(frozen=True, slots=True)
class Paper:
    """`words` call the sheet by its name where it is said what came of it.

    With a copy, a file that is saved has its structured copy beside it. Without a language it is
    in that of the clinic.
    """

    treatment: TreatmentId
    record_number: str
    variant: NoteVariant = NoteVariant.NOTE
    words: str = "The note"
    with_copy: bool = False
    language: Language | None = None
