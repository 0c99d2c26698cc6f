"""What a check found is said part by part."""

from injector_app.domain.file_verdict import FileVerdict
from injector_app.domain.ids import TreatmentId, new_id
from injector_app.domain.note_verdict import NoteVerdict
from injector_app.domain.signature_proof import SignatureFlaw
from injector_app.wording.verdict_words import DAMAGED, UNKNOWN_FILE, file_words, verdict_words
from tests.domain.test_note_verdict import part
from tests.support.builders import a_clinic

IDENTITY = TreatmentId(new_id())


def test_each_part_has_its_line() -> None:
    good, bad = (
        verdict_words(NoteVerdict(IDENTITY, (part(),)), a_clinic()),
        verdict_words(NoteVerdict(IDENTITY, (part(SignatureFlaw.SIGNATURE),)), a_clinic()),
    )
    assert good[0] == f"Note {IDENTITY}: VALID"
    assert good[1].startswith("Revision 1: Signature valid: ")
    assert bad[0] == f"Note {IDENTITY}: NOT VALID"
    assert bad[1].startswith("Revision 1: Signature NOT VALID: ")
    assert verdict_words(NoteVerdict(IDENTITY), a_clinic())[1] == DAMAGED


def test_a_file_that_nobody_wrote_here_is_unknown() -> None:
    assert file_words(FileVerdict("ab"), a_clinic()) == (UNKNOWN_FILE,)
