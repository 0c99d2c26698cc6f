"""S5: an exported file is known by its bytes, and each of them counts."""

from pathlib import Path

import pytest

from injector_app.domain.note import treatment_id_of
from injector_app.storage.audit_heads import last_head
from injector_app.usecases.export_note import export_note
from injector_app.usecases.verify_file import verify_file
from injector_app.work.context import Work
from tests.support.amending import amended
from tests.support.charting import a_signed_note


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
