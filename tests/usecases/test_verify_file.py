"""S5: an exported file is known by its bytes, and each of them counts."""

import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from injector_app.domain.file_verdict import FileState
from injector_app.domain.note import treatment_id_of
from injector_app.storage.audit_heads import last_head
from injector_app.storage.exported_files import export_of
from injector_app.usecases.export_note import export_note
from injector_app.usecases.export_patient import export_patient
from injector_app.usecases.verify_file import verify_file
from injector_app.work.context import Work
from tests.support.amending import amended
from tests.support.charting import a_registered_patient, a_signed_note
from tests.support.clinic import SteppingClock
from tests.usecases.test_correct_note import corrected


def exported(work: Work, path: Path) -> bytes:
    export_note(work, treatment_id=treatment_id_of(a_signed_note(work)), path=path)
    return path.read_bytes()


def test_the_file_is_known_with_who_wrote_it(work: Work, tmp_path: Path) -> None:
    note, path = a_signed_note(work), tmp_path / "a.pdf"
    export_note(work, treatment_id=treatment_id_of(note), path=path)
    verdict = verify_file(work, path=path)
    assert verdict.is_valid
    assert verdict.is_newest
    assert verdict.entry is not None
    assert verdict.entry.name == "Ann Who, MD"
    assert verdict.note is not None
    assert verdict.note.treatment == treatment_id_of(note)
    amended(work, note)
    later = verify_file(work, path=path)
    assert later.is_valid
    assert not later.is_newest


def flips_that_pass(work: Work, tmp_path: Path, every: int) -> list[int]:
    path = tmp_path / "a.pdf"
    data = exported(work, path)
    passed = []
    for place in range(0, len(data), every):
        path.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        if verify_file(work, path=path).is_valid:
            passed.append(place)
    path.write_bytes(data)
    assert verify_file(work, path=path).is_valid
    return passed


def test_a_flipped_byte_is_found(work: Work, tmp_path: Path) -> None:
    assert flips_that_pass(work, tmp_path, 4001) == []


def test_the_file_of_a_whole_record_is_known_by_its_seal(work: Work, tmp_path: Path) -> None:
    patient = a_registered_patient(work)
    a_signed_note(work, patient)
    export_patient(work, patient_id=patient.id, path=tmp_path / "1.zip")
    with zipfile.ZipFile(tmp_path / "1.zip") as archive:
        (name,) = [each for each in archive.namelist() if each.endswith(".pdf")]
        archive.extract(name, tmp_path)
    verdict = verify_file(work, path=tmp_path / name)
    assert (verdict.state, verdict.entry) == (FileState.MATCHES, None)
    assert verdict.is_newest


def test_a_changed_file_still_says_which_note_it_was(work: Work, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    data = exported(work, path)
    path.write_bytes(data + b"\n% saved anew")
    verdict = verify_file(work, path=path)
    assert (verdict.state, verdict.is_valid) == (FileState.CHANGED, False)
    assert verdict.claims is not None
    assert verdict.claims.name == "Ann Who, MD"
    path.write_bytes(b"%PDF-1.4 of somebody else")
    assert verify_file(work, path=path).state is FileState.UNKNOWN


def test_the_file_of_an_earlier_revision_is_superseded(work: Work, tmp_path: Path) -> None:
    path, note = tmp_path / "a.pdf", a_signed_note(work)
    export_note(work, treatment_id=treatment_id_of(note), path=path)
    assert verify_file(work, path=path).state is FileState.MATCHES
    corrected(work, note)
    assert verify_file(work, path=path).state is FileState.SUPERSEDED


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_every_flipped_byte_is_another_file(work: Work, tmp_path: Path) -> None:
    """Only the digests are asked for: to print the note anew for each byte would take hours."""
    data = bytearray(exported(work, tmp_path / "a.pdf"))
    with work.records.reading() as transaction:
        assert export_of(transaction, sha256(data).hexdigest()) is not None
        for place in range(len(data)):
            data[place] ^= 1
            assert export_of(transaction, sha256(data).hexdigest()) is None
            data[place] ^= 1


def test_the_same_bytes_on_another_day(work: Work, tmp_path: Path) -> None:
    note = treatment_id_of(a_signed_note(work))
    export_note(work, treatment_id=note, path=tmp_path / "a.pdf")
    assert isinstance(work.clock, SteppingClock)
    work.clock.move(days=40)
    export_note(work, treatment_id=note, path=tmp_path / "b.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_control_a_checker_that_knows_every_file_is_found(
    work: Work, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exported(work, tmp_path / "b.pdf")
    with work.records.reading() as transaction:
        head = last_head(transaction)
    assert head is not None
    monkeypatch.setattr("injector_app.work.judge_file.export_of", lambda *_: head.seq)
    path = tmp_path / "c.pdf"
    path.write_bytes(b"anything")
    assert verify_file(work, path=path).is_valid
