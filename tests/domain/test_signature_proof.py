"""One flaw anywhere is a flaw of the note."""

from injector_app.domain.signature_proof import NoteProofs, SignatureFlaw, SignatureProof

GOOD, BAD = SignatureProof("ab"), SignatureProof("ab", SignatureFlaw.LOG)


def test_all_must_be_valid() -> None:
    assert NoteProofs((GOOD, GOOD), (GOOD,)).are_valid
    assert not NoteProofs((GOOD, BAD), ()).are_valid
    assert not NoteProofs((GOOD,), (BAD,)).are_valid
    assert (GOOD.is_valid, BAD.is_valid) == (True, False)
