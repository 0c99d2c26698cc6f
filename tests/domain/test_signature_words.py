"""What a check found is said with name, time, zone and meaning, and every flaw has words."""

from datetime import datetime

import pytest

from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.note import MEANING, Signature
from injector_app.domain.signature_proof import SignatureFlaw, SignatureProof
from injector_app.domain.signature_words import BEFORE_KEYS, FLAWS, key_words, proof_words
from tests.support.builders import a_clinic

AT = datetime.fromisoformat("2026-11-20T09:20:05-05:00")
MARK = Signature(StaffId(new_id()), "Anna Ortiz, MD", AT, MEANING)


def test_valid_names_signer_time_and_meaning() -> None:
    words = proof_words(SignatureProof("ab" * 32), MARK, a_clinic())
    assert words == f"Signature valid: Anna Ortiz, MD, 11/20/2026 09:20 EST (UTC-05:00). {MEANING}"
    assert proof_words(SignatureProof(), MARK, a_clinic()) == BEFORE_KEYS


@pytest.mark.parametrize("flaw", SignatureFlaw)
def test_every_flaw_has_words_of_its_own(flaw: SignatureFlaw) -> None:
    words = proof_words(SignatureProof("ab" * 32, flaw), MARK, a_clinic())
    assert words == f"Signature NOT VALID: {FLAWS[flaw]}."
    assert len(set(FLAWS.values())) == len(SignatureFlaw)


def test_eighty_bits_of_a_key_are_shown() -> None:
    assert key_words("0123456789abcdef" * 4) == "0123 4567 89ab cdef 0123"
