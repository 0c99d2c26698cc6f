"""Pages of a revision are named and have room below their own header."""

from injector_app.domain.note_history import NoteHistory
from injector_app.reports.fonts import register_fonts
from injector_app.reports.revision_pages import revision_pages
from injector_app.reports.styles import paper_size
from tests.storage.test_notes import following
from tests.support.builders import a_note


def test_a_mark_takes_its_room_from_the_text() -> None:
    register_fonts()
    note = a_note()
    paper = paper_size(note.content.clinic.region)
    plain = revision_pages(note, NoteHistory(), paper)
    marked = revision_pages(following(note), NoteHistory(2, (), (note,)), paper)
    assert (plain.name, marked.name) == ("revision-1", "revision-2")
    assert marked.room.height < plain.room.height
    assert marked.room.width == plain.room.width
