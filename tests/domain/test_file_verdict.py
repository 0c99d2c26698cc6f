"""A file is valid when it is known and its note is whole."""

from injector_app.domain.file_verdict import FileState, FileVerdict
from injector_app.domain.ids import TreatmentId, new_id
from injector_app.domain.note_verdict import NoteVerdict
from tests.domain.test_note_verdict import part


def test_unknown_or_of_a_broken_note_is_not_valid() -> None:
    identity = TreatmentId(new_id())
    assert FileVerdict("ab", note=NoteVerdict(identity, (part(),))).is_valid
    assert not FileVerdict("ab", note=NoteVerdict(identity)).is_valid
    assert not FileVerdict("ab").is_valid


def test_state_says_all_of_it_in_one_word() -> None:
    note = NoteVerdict(TreatmentId(new_id()), (part(), part()))
    assert FileVerdict("ab").state is FileState.UNKNOWN
    assert FileVerdict("ab", note=note).state is FileState.MATCHES
    assert FileVerdict("ab", note=NoteVerdict(note.treatment)).state is FileState.DAMAGED
