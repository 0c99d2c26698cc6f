"""A paper is the note unless another sheet is asked for."""

from injector_app.domain.ids import TreatmentId, new_id
from injector_app.domain.note_variant import NoteVariant
from injector_app.gui.papers.paper import Paper


def test_note_is_meant() -> None:
    paper = Paper(TreatmentId(new_id()), "1001")
    assert (paper.variant, paper.words) == (NoteVariant.NOTE, "The note")
