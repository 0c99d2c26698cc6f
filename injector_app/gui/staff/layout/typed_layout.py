"""TypedLayout: what stands in the form, before anybody looked whether it can be read."""

from dataclasses import dataclass

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.language.language import Language
from injector_app.domain.note_layout import NoteField, NoteLayout, NotePart, Paper
from injector_app.domain.typed_codes import parse_packages, parse_procedures


@dataclass(frozen=True, slots=True)
class TypedLayout:
    """Fields of the form; the logo is shown and not typed."""

    paper: Paper
    order: tuple[NotePart, ...]
    hidden: frozenset[NoteField]
    aftercare: str
    packages: str
    procedures: str
    logo: bytes
    references: bool
    language: Language = Language.ENGLISH

    def layout(self, catalog: Catalog, region: WorldRegion) -> NoteLayout:
        """What it says.

        Raises:
            RuleBroken: a line of codes cannot be read.
        """
        return NoteLayout(
            logo=self.logo,
            references=self.references,
            language=self.language,
            paper=self.paper,
            order=self.order,
            hidden=self.hidden,
            aftercare=self.aftercare,
            packages=parse_packages(self.packages, catalog, region),
            procedures=parse_procedures(self.procedures, catalog),
        )
