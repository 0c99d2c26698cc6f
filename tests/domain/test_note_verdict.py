"""A note is valid when it is there and each part of it is."""

from injector_app.domain.ids import TreatmentId, new_id
from injector_app.domain.note_verdict import CheckedPart, NoteVerdict, PartVerdict
from injector_app.domain.signature_proof import SignatureFlaw, SignatureProof
from tests.support.builders import a_note

MARK = a_note().content.signature


def part(flaw: SignatureFlaw | None = None) -> PartVerdict:
    return PartVerdict(CheckedPart.REVISION, 1, MARK, SignatureProof("ab", flaw))


def test_one_flaw_or_nothing_at_all_is_not_valid() -> None:
    identity = TreatmentId(new_id())
    assert NoteVerdict(identity, (part(), part())).is_valid
    assert not NoteVerdict(identity, (part(), part(SignatureFlaw.ROW))).is_valid
    assert not NoteVerdict(identity).is_valid


def test_revisions_are_counted_without_entries() -> None:
    entry = PartVerdict(CheckedPart.ENTRY, 1, MARK, SignatureProof("ab"))
    assert NoteVerdict(TreatmentId(new_id()), (part(), part(), entry)).revisions == 2
