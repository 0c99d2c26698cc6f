"""S4, S5: a signature fits its own note, signer, meaning and time, and nothing else."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256

import pytest

from injector_app.domain.amendment import AmendmentKind
from injector_app.domain.ids import TreatmentId
from injector_app.domain.note import SignedNote, sign, treatment_id_of
from injector_app.domain.signature_proof import SignatureFlaw, SignatureProof
from injector_app.keys.signing_key import new_signing_key
from injector_app.storage.engine import driver_of
from injector_app.storage.notes import load_notes
from injector_app.storage.records import Transaction
from injector_app.usecases.change_database_key import change_database_key
from injector_app.usecases.sign_in import sign_in
from injector_app.work.context import Work
from injector_app.work.judge_note import judge_note
from injector_app.work.prove_signatures import prove_signatures
from tests.support.amending import amended
from tests.support.charting import a_signed_note
from tests.support.clinic import PASSWORD, SECOND, SteppingClock

GUARDS = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%RAISE%'"


@contextmanager
def insider(work: Work) -> Iterator[Transaction]:
    """Somebody who holds the database key and knows how to get past the triggers."""
    with work.records.reading() as transaction:
        driver = driver_of(transaction.connection())
        for (name,) in driver.execute(GUARDS).fetchall():
            driver.execute(f'DROP TRIGGER "{name}"')
        driver.execute("PRAGMA defer_foreign_keys=ON")
        yield transaction


def proof_of(transaction: Transaction, note: SignedNote) -> SignatureProof:
    (proof,) = prove_signatures(transaction, (note,), ()).notes
    return proof


def as_if(note: SignedNote, **changes: str | bool) -> SignedNote:
    """The note with another signature in its text, and a digest that fits."""
    content = note.content
    mark = replace(content.signature, **changes)  # type: ignore[arg-type]
    return sign(replace(content, signature=mark))


def test_what_was_signed_is_valid_with_the_key_of_its_signer(work: Work) -> None:
    note = a_signed_note(work)
    entry = amended(work, note, AmendmentKind.ADDENDUM)
    with work.records.reading() as transaction:
        proofs = prove_signatures(transaction, (note,), (entry,))
    assert proofs.are_valid
    key = note.content.signature.key
    assert {proof.key for proof in (*proofs.notes, *proofs.entries)} == {key}
    assert len(bytes.fromhex(key)) == 32


def test_each_byte_of_text_and_signature_counts(work: Work) -> None:
    note = a_signed_note(work)
    identity = treatment_id_of(note)
    wrong = [place for place in places(note, every=41) if not flipped_is_found(work, note, place)]
    assert wrong == []
    assert_each_byte_of_the_signature_counts(work, identity)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_every_byte_of_text_counts(work: Work) -> None:
    note = a_signed_note(work)
    assert [place for place in places(note) if not flipped_is_found(work, note, place)] == []


def test_control_a_checker_that_trusts_the_digest_is_found(
    work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = a_signed_note(work)
    always = "injector_app.work.prove_signatures.is_signature"
    monkeypatch.setattr(always, lambda *_args, **_named: True)
    monkeypatch.setattr("injector_app.work.judge_note.is_as_logged", lambda *_: True)
    assert not all(flipped_is_found(work, note, place) for place in places(note, every=41))


def places(note: SignedNote, *, every: int = 1) -> range:
    return range(0, len(note.canonical.encode()), every)


def flipped_is_found(work: Work, note: SignedNote, place: int) -> bool:
    """One bit of a byte of the text, with a digest that fits what is there then."""
    data = bytearray(note.canonical.encode())
    data[place] ^= 1
    digest = sha256(data).hexdigest()
    identity = treatment_id_of(note)
    with insider(work) as transaction:
        driver_of(transaction.connection()).execute(
            "UPDATE note SET canonical = CAST(? AS TEXT), digest = ?", (bytes(data), digest)
        )
        return not judge_note(transaction, identity).is_valid


def assert_each_byte_of_the_signature_counts(work: Work, identity: TreatmentId) -> None:
    with insider(work) as transaction:
        driver = driver_of(transaction.connection())
        (given,) = driver.execute("SELECT signature FROM personal_signature").fetchone()
        assert judge_note(transaction, identity).is_valid
        for place in range(len(given)):
            other = "0" if given[place] != "0" else "1"
            changed = given[:place] + other + given[place + 1 :]
            driver.execute("UPDATE personal_signature SET signature = ?", (changed,))
            (part,) = judge_note(transaction, identity).parts
            assert part.proof.flaw is SignatureFlaw.SIGNATURE


def test_a_signature_moved_to_another_note_fails(work: Work) -> None:
    first = a_signed_note(work)
    second = a_signed_note(work, first.content.patient)
    with insider(work) as transaction:
        driver_of(transaction.connection()).execute(
            "UPDATE personal_signature SET signature = (SELECT signature FROM personal_signature"
            " WHERE treatment_id = ?) WHERE treatment_id = ?",
            (treatment_id_of(first).hex, treatment_id_of(second).hex),
        )
        assert proof_of(transaction, first).is_valid
        assert proof_of(transaction, second).flaw is SignatureFlaw.SIGNATURE


def test_another_meaning_time_or_signer_fails(work: Work) -> None:
    note = a_signed_note(work)
    for changes in ({"meaning": "I was there."}, {"name": "Bob Other, RN"}, {"asks_review": True}):
        with work.records.reading() as transaction:
            assert proof_of(transaction, as_if(note, **changes)).flaw is SignatureFlaw.SIGNATURE


def test_a_key_of_ones_own_making_signs_for_nobody(work: Work) -> None:
    """Whoever holds the database key but no password of the signer."""
    note, forged = a_signed_note(work), new_signing_key()
    fake = as_if(note, key=forged.public)
    with insider(work) as transaction:
        driver = driver_of(transaction.connection())
        driver.execute(
            "UPDATE personal_signature SET signature = ?", (forged.sign(fake.canonical),)
        )
        assert proof_of(transaction, fake).flaw is SignatureFlaw.KEY_UNKNOWN
        driver.execute(
            "INSERT INTO signing_key SELECT ?, id, 0, '2026-01-01T00:00:00.000000+00:00'"
            " FROM staff WHERE sign_in = ?",
            (forged.public, SECOND),
        )
        assert proof_of(transaction, fake).flaw is SignatureFlaw.KEY_OF_ANOTHER


def test_a_text_without_key_is_old_only_where_the_log_says_so(work: Work) -> None:
    note = a_signed_note(work)
    plain = as_if(note, key="", log="")
    with insider(work) as transaction:
        assert proof_of(transaction, plain).flaw is SignatureFlaw.SIGNATURE
        driver_of(transaction.connection()).execute("DELETE FROM personal_signature")
        assert proof_of(transaction, plain).flaw is SignatureFlaw.MISSING
        assert proof_of(transaction, note).flaw is SignatureFlaw.MISSING


def test_an_audit_that_was_written_anew_is_found(work: Work) -> None:
    note = a_signed_note(work)
    seq = int(note.content.signature.log.partition("-")[0])
    with insider(work) as transaction:
        driver = driver_of(transaction.connection())
        driver.execute("UPDATE audit SET mac = zeroblob(32) WHERE seq = ?", (seq,))
        assert proof_of(transaction, note).flaw is SignatureFlaw.LOG


def test_signatures_outlive_another_database_key(work: Work) -> None:
    note = a_signed_note(work)
    change_database_key(work, password=PASSWORD)
    again = a_signed_note(work, note.content.patient)
    assert again.content.signature.key == note.content.signature.key
    with work.records.reading() as transaction:
        assert proof_of(transaction, note).is_valid
        assert proof_of(transaction, again).is_valid


def test_each_person_has_an_own_key(work: Work) -> None:
    note = a_signed_note(work)
    folder, catalog = work.door.folder, work.catalog
    work.close()
    clock = SteppingClock()
    other = sign_in(folder, sign_in=SECOND, password=PASSWORD, catalog=catalog, clock=clock)
    entry = amended(other, note)
    assert entry.content.signature.key != note.content.signature.key
    with other.records.reading() as transaction:
        notes = load_notes(transaction, treatment_id_of(note))
        assert prove_signatures(transaction, notes, (entry,)).are_valid
    other.close()
