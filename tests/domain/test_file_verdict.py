"""A file is valid when it is known and its note is whole."""

from injector_app.domain.file_verdict import FileVerdict
from injector_app.domain.ids import TreatmentId, new_id
from injector_app.domain.note_verdict import NoteVerdict
from tests.domain.test_note_verdict import part


def test_unknown_or_of_a_broken_note_is_not_valid() -> None:
    identity = TreatmentId(new_id())
    assert FileVerdict("ab", note=NoteVerdict(identity, (part(),))).is_valid
    assert not FileVerdict("ab", note=NoteVerdict(identity)).is_valid
    assert not FileVerdict("ab").is_valid
