"""NoteLayout: how a clinic has its notes printed; never what they say."""

from dataclasses import dataclass, replace
from enum import StrEnum

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.language.language import Language
from injector_app.domain.package_code import PackageCode
from injector_app.domain.procedure_code import ProcedureCode
from injector_app.domain.typed_text import clean_text


class Paper(StrEnum):
    """The size of the sheet."""

    BY_REGION = "by region"
    LETTER = "letter"
    A4 = "A4"


class NotePart(StrEnum):
    """What stands between the amounts and the signature, in an order of the clinic's own."""

    FIGURES = "diagrams"
    INJECTIONS = "table of injections"
    TEXTS = "long texts"


class NoteField(StrEnum):
    """A fact that a clinic may leave off its paper, by the name it is printed under.

    Who gave what, where, how much, from which lot, why, with whose consent and what happened then
    always stands there.
    """

    ICD10 = "ICD-10"
    ASSISTANT = "Assistant"
    GUIDANCE = "Guidance"
    SCREENING = "Pre-treatment screen"
    AFTERCARE = "Aftercare"
    REVIEW = "Review"
    PROTOCOL = "Protocol placed"
    DEPTH = "Depth"
    NEEDLE = "Needle"
    NOTES = "Notes"


_LONGEST_ADVICE = 3000
USUAL_ORDER = (NotePart.FIGURES, NotePart.INJECTIONS, NotePart.TEXTS)


@dataclass(frozen=True, slots=True)
class NoteLayout:
    """As set up until an administrator decides otherwise.

    `logo` is a PNG without transparency, or nothing; `aftercare` stands on the patient's copy;
    `language` is what a note is printed in where nobody chooses another for it;
    `packages` and `procedures` are the codes of the payer's sheet. With `references` a note takes
    the reference lines of the screen with it when it is signed. The signed text knows nothing of
    all this, so no layout can change what was signed.
    """

    logo: bytes = b""
    paper: Paper = Paper.BY_REGION
    language: Language = Language.ENGLISH
    order: tuple[NotePart, ...] = USUAL_ORDER
    hidden: frozenset[NoteField] = frozenset()
    aftercare: str = ""
    packages: tuple[PackageCode, ...] = ()
    procedures: tuple[ProcedureCode, ...] = ()
    references: bool = False

    def is_letter(self, region: WorldRegion) -> bool:
        """Whether the sheet is Letter; by region it is in North America."""
        if self.paper is Paper.BY_REGION:
            return region in {WorldRegion.US, WorldRegion.CA}
        return self.paper is Paper.LETTER


AS_SET_UP = NoteLayout()


def checked_layout(layout: NoteLayout) -> NoteLayout:
    """The same layout with its texts trimmed.

    Raises:
        RuleBroken: a text is too long.
    """
    advice = clean_text(layout.aftercare, "aftercare_text", limit=_LONGEST_ADVICE)
    return replace(layout, aftercare=advice)
