"""Pages of a revision are named and have room below their own header."""

from injector_app.domain.note_history import NoteHistory
from injector_app.domain.note_layout import AS_SET_UP
from injector_app.reports.fonts import register_fonts
from injector_app.reports.revision_pages import revision_pages
from tests.storage.test_notes import following
from tests.support.builders import a_note


def test_a_mark_takes_its_room_from_the_text() -> None:
    register_fonts()
    note = a_note()
    plain = revision_pages(note, NoteHistory(), AS_SET_UP)
    marked = revision_pages(following(note), NoteHistory(2, (), (note,)), AS_SET_UP)
    assert (plain.name, marked.name) == ("revision-1", "revision-2")
    assert marked.room.height < plain.room.height
    assert marked.room.width == plain.room.width
