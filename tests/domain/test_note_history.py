"""The marks of a note in one line."""

from injector_app.domain.note_history import NoteHistory
from injector_app.domain.signed_amendment import sign_amendment
from tests.domain.test_amendment import stored
from tests.support.amending import an_amendment


def test_marks_stand_in_one_line() -> None:
    entries = (sign_amendment(stored(an_amendment(), 1)),)
    assert NoteHistory().marks(1) == ""
    assert NoteHistory(2, entries).marks(2) == "CORRECTED, revision 2 of 2 · AMENDED"
