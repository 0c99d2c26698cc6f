"""Exported notes are signed where the clinic has it so, known again, and found when changed."""

import random
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.file_signature import SignatureState
from injector_app.domain.file_verdict import FileState, FileVerdict
from injector_app.domain.ids import TreatmentId
from injector_app.domain.note import treatment_id_of
from injector_app.domain.note_variant import NoteVariant
from injector_app.usecases.export_note import export_note
from injector_app.usecases.remove_clinic_certificate import remove_clinic_certificate
from injector_app.usecases.switch_export_signing import switch_export_signing
from injector_app.usecases.verify_file import verify_file
from injector_app.wording.verdict_words import file_words
from injector_app.work.context import Work
from tests.support.amending import amended
from tests.support.certificates import another_certificate
from tests.support.charting import a_signed_note
from tests.support.clinic import later
from tests.support.clinic_certificate import put_in_place
from tests.support.pdf_tools import preflight, run_tool
from tests.support.signed_pdf import a_signed_page

MARK = b"ETSI.CAdES.detached"
FLIPS, MANY, SEED = 6, 60, 7


@pytest.fixture
def note(work: Work, tmp_path: Path) -> TreatmentId:
    put_in_place(work, tmp_path)
    return treatment_id_of(a_signed_note(work))


def exported(work: Work, note: TreatmentId, path: Path) -> bytes:
    export_note(work, treatment_id=note, path=path)
    return path.read_bytes()


def signature(verdict: FileVerdict) -> SignatureState | None:
    return verdict.signature.state if verdict.signature else None


def test_it_is_signed_valid_and_known(work: Work, note: TreatmentId, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    assert MARK in exported(work, note, path)
    verdict = verify_file(work, path=path)
    assert (verdict.state, verdict.is_valid, verdict.is_newest) == (FileState.MATCHES, True, True)
    assert signature(verdict) is SignatureState.VALID
    assert verdict.signature is not None
    assert verdict.signature.signed_at == work.clock.now()
    assert "Digital signature: valid." in " ".join(file_words(verdict, work.clinic))


def test_other_programs_take_the_file(work: Work, note: TreatmentId, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    exported(work, note, path)
    assert "Signature is Valid" in run_tool("pdfsig", "-nocert", path)
    assert preflight(path) == {"a.pdf": []}


def test_the_same_print_is_signed_once(work: Work, note: TreatmentId, tmp_path: Path) -> None:
    first = exported(work, note, tmp_path / "a.pdf")
    later(work, days=40)
    assert exported(work, note, tmp_path / "b.pdf") == first
    # Also when nobody may sign with it any more: it was signed in its time.
    later(work, days=400)
    assert exported(work, note, tmp_path / "c.pdf") == first
    found = verify_file(work, path=tmp_path / "c.pdf")
    assert (found.is_valid, signature(found)) == (True, SignatureState.EXPIRED_NOW)


def test_what_was_added_is_signed_anew(work: Work, tmp_path: Path) -> None:
    put_in_place(work, tmp_path)
    signed = a_signed_note(work)
    first = exported(work, treatment_id_of(signed), tmp_path / "a.pdf")
    amended(work, signed)
    assert exported(work, treatment_id_of(signed), tmp_path / "b.pdf") != first
    assert verify_file(work, path=tmp_path / "b.pdf").is_newest
    old = verify_file(work, path=tmp_path / "a.pdf")
    assert (old.is_valid, old.is_newest) == (True, False)
    assert signature(old) is SignatureState.VALID


def test_expired_signs_nothing_and_writes_nothing(
    work: Work, note: TreatmentId, tmp_path: Path
) -> None:
    later(work, days=400)
    path = tmp_path / "a.pdf"
    with pytest.raises(RuleBroken) as caught:
        export_note(work, treatment_id=note, path=path, with_copy=True)
    assert caught.value.rule is Rule.CERTIFICATE_EXPIRED
    assert list(tmp_path.glob("a*")) == []
    export_note(work, treatment_id=note, path=path, without_signature=True)
    assert MARK not in path.read_bytes()
    assert signature(verify_file(work, path=path)) is None


def test_only_the_note_is_signed_and_only_where_it_is_switched_on(
    work: Work, note: TreatmentId, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    export_note(work, treatment_id=note, path=path, variant=NoteVariant.PATIENT)
    assert MARK not in path.read_bytes()
    switch_export_signing(work, on=False)
    assert MARK not in exported(work, note, path)
    switch_export_signing(work, on=True)
    assert MARK in exported(work, note, path)
    remove_clinic_certificate(work)
    # Nothing is signed any more, and what was signed is still known as the clinic's.
    known = verify_file(work, path=path)
    assert (known.is_valid, signature(known)) == (True, SignatureState.VALID)
    assert MARK not in exported(work, note, path)


def test_a_flipped_byte_is_not_verified(work: Work, note: TreatmentId, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    data = exported(work, note, path)
    places = random.Random(SEED).sample(range(len(data)), FLIPS)  # noqa: S311 - places to look at
    # One of them in the signature itself, which no signature covers.
    for place in (*places, data.index(b"/Contents <") + 60):
        path.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        verdict = verify_file(work, path=path)
        assert not verdict.is_valid, place
        assert signature(verdict) is SignatureState.ALTERED, place
    path.write_bytes(data)
    assert verify_file(work, path=path).is_valid


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_many_flipped_bytes_are_not_verified(work: Work, note: TreatmentId, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    data = exported(work, note, path)
    printed = sha256(data).hexdigest()
    for place in random.Random(SEED).sample(range(len(data)), MANY):  # noqa: S311 - as above
        changed = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        assert sha256(changed).hexdigest() != printed
        path.write_bytes(changed)
        verdict = verify_file(work, path=path)
        assert not verdict.is_valid, place
        assert signature(verdict) is not SignatureState.VALID, place


def test_what_was_added_behind_the_signature_is_told(
    work: Work, note: TreatmentId, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    data = exported(work, note, path)
    path.write_bytes(data + b"\n% saved anew")
    verdict = verify_file(work, path=path)
    assert (verdict.state, signature(verdict)) == (FileState.CHANGED, SignatureState.ALTERED)
    assert "was changed after it was signed" in " ".join(file_words(verdict, work.clinic))


@pytest.mark.usefixtures("note")
def test_certificate_of_somebody_else(work: Work, tmp_path: Path) -> None:
    path = tmp_path / "theirs.pdf"
    path.write_bytes(a_signed_page(another_certificate()))
    verdict = verify_file(work, path=path)
    assert (verdict.state, signature(verdict)) == (FileState.UNKNOWN, SignatureState.FOREIGN)
    said = " ".join(file_words(verdict, work.clinic))
    assert "not this clinic's certificate" in said
    assert "Somebody else" in said


@pytest.mark.usefixtures("note")
def test_signed_elsewhere_with_the_clinics_certificate(work: Work, tmp_path: Path) -> None:
    """As after a restore: the records know the certificate and not the export."""
    path = tmp_path / "old.pdf"
    path.write_bytes(a_signed_page())
    verdict = verify_file(work, path=path)
    assert (verdict.state, verdict.is_valid) == (FileState.SIGNED, False)
    assert signature(verdict) is SignatureState.VALID
    # Signed by its own clock when the certificate was over: anybody can set a clock.
    path.write_bytes(a_signed_page(at=datetime(2030, 1, 1, tzinfo=UTC)))
    late = verify_file(work, path=path)
    assert (late.state, signature(late)) == (FileState.UNKNOWN, SignatureState.EXPIRED_AT_SIGNING)
    assert "outside the time of its certificate" in " ".join(file_words(late, work.clinic))


def test_control_a_judge_that_believes_every_signature_is_found(
    work: Work, note: TreatmentId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.pdf"
    whole = exported(work, note, path)
    real = verify_file(work, path=path).signature
    assert real is not None
    path.write_bytes(whole[:-1])
    believed = replace(real, state=SignatureState.VALID)
    monkeypatch.setattr("injector_app.work.judge_file.judge_signature", lambda *_: believed)
    assert signature(verify_file(work, path=path)) is SignatureState.VALID
