"""Everything that can be chosen has its words."""

from injector_app.domain.note_layout import USUAL_ORDER, Paper
from injector_app.domain.note_variant import NoteVariant
from injector_app.wording.layout_words import PAPERS, SHEETS, logo_words, order_words


def test_every_choice_has_words() -> None:
    assert set(PAPERS) == set(Paper)
    assert set(SHEETS) == set(NoteVariant)
    assert order_words(USUAL_ORDER) == "Diagrams, table, notes"
    assert logo_words(b"x" * 4200) == "A logo of 4 kB."
