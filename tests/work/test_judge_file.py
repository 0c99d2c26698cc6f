"""S5: each byte of an exported file counts."""

from pathlib import Path

import pytest

from injector_app.domain.ids import TreatmentId
from injector_app.domain.note import treatment_id_of
from injector_app.storage.audit_heads import last_head
from injector_app.storage.records import Transaction
from injector_app.usecases.export_note import export_note
from injector_app.work import judge_file as module
from injector_app.work.context import Work
from injector_app.work.judge_file import judge_file
from tests.support.charting import a_signed_note

# Each byte is tried against the exports in tests/usecases/test_verify_file.py, which takes a
# hundredth of the time: this asks for the whole answer.
EVERY = 4


def flips_that_pass(work: Work, path: Path, every: int) -> list[int]:
    """One transaction for all of them: a log entry on the disk for each would take half an hour."""
    export_note(work, treatment_id=treatment_id_of(a_signed_note(work)), path=path)
    data = bytearray(path.read_bytes())
    passed = []
    with work.records.reading() as transaction:
        assert judge_file(work, transaction, bytes(data)).is_valid
        for place in range(0, len(data), every):
            data[place] ^= 1
            if judge_file(work, transaction, bytes(data)).is_valid:
                passed.append(place)
            data[place] ^= 1
        assert judge_file(work, transaction, bytes(data)).is_newest
    assert bytes(data) == path.read_bytes()
    return passed


def test_a_flipped_byte_is_found(work: Work, tmp_path: Path) -> None:
    assert flips_that_pass(work, tmp_path / "a.pdf", 1601) == []


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_each_fourth_flipped_byte_is_found(
    work: Work, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.pdf"
    prints, printed = module._prints, dict[TreatmentId, tuple[bytes, ...]]()

    def printed_once(
        work: Work, transaction: Transaction, treatment: TreatmentId
    ) -> tuple[bytes, ...]:
        if treatment not in printed:
            printed[treatment] = tuple(prints(work, transaction, treatment))
        return printed[treatment]

    # Records that nobody changes print the same for each of the bytes, and it takes a second.
    monkeypatch.setattr(module, "_prints", printed_once)
    assert flips_that_pass(work, path, EVERY) == []
    print(f"{path.stat().st_size // EVERY} flips")  # noqa: T201 - pytest -rP shows it


def test_control_a_checker_that_looks_at_no_byte_is_found(
    work: Work, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def any_export(transaction: Transaction, _digest: str) -> int:
        head = last_head(transaction)
        assert head is not None
        return head.seq

    monkeypatch.setattr(module, "export_of", any_export)
    assert len(flips_that_pass(work, tmp_path / "b.pdf", 4001)) > 1
