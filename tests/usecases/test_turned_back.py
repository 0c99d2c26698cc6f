"""Records that were put back to yesterday open only for an administrator with a reason (D9, U4)."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from injector_app.usecases.open_patient import open_patient
from injector_app.usecases.sign_in import sign_in
from injector_app.work.context import Work
from injector_app.work.witness_places import witness_places
from tests.support.charting import a_registered_patient
from tests.support.clinic import CLINICIAN, PASSWORD, SECOND, SteppingClock, open_as

Enter = Callable[..., Work]


@pytest.fixture
def enter(tmp_path: Path, template: Path, catalog: Catalog) -> Enter:
    """Sign in to records that were put back by four entries; the witness saw them."""
    root = tmp_path / "data"
    work = open_as(CLINICIAN, template, root, catalog)
    patient = a_registered_patient(work)
    work.close()
    yesterday = shutil.copy(root / "clinic.db", tmp_path / "yesterday.db")
    work = open_as(CLINICIAN, template, root, catalog)
    for _ in range(3):
        open_patient(work, patient_id=patient.id)
    work.close()
    shutil.copy(yesterday, root / "clinic.db")

    def enter(name: str = CLINICIAN, reason: str = "") -> Work:
        return sign_in(
            DataFolder(root),
            sign_in=name,
            password=PASSWORD,
            catalog=catalog,
            clock=SteppingClock(),
            gap_reason=reason,
        )

    return enter


def test_start_says_how_many_are_missing_since_when(enter: Enter) -> None:
    for _ in range(2):
        with pytest.raises(RecordsProblem) as caught:
            enter()
        assert caught.value.trouble is Trouble.ENTRIES_MISSING
        assert caught.value.facts == {"count": 4, "since": "2026-11-20 10:00"}


def test_only_an_administrator_may_go_on_and_says_why(enter: Enter) -> None:
    with pytest.raises(RuleBroken) as caught:
        enter(SECOND, "it was me")
    assert caught.value.rule is Rule.NOT_PERMITTED
    work = enter(reason="Disk broke; yesterday's backup put back")
    with work.records.reading() as transaction:
        found = transaction.execute(
            text("SELECT action, reason, body FROM audit ORDER BY seq DESC LIMIT 2")
        ).all()
    work.close()
    assert [row.action for row in found] == ["sign in", "acknowledge missing entries"]
    assert found[1].reason == "Disk broke; yesterday's backup put back"
    assert '"missing":4' in found[1].body
    enter(SECOND).close()


def test_nobody_leaves_a_trace_before_that(enter: Enter, tmp_path: Path) -> None:
    before = (tmp_path / "data" / "clinic.db").read_bytes()
    with pytest.raises(RecordsProblem):
        enter()
    assert (tmp_path / "data" / "clinic.db").read_bytes() == before


@pytest.mark.parametrize("kept", [0, 1])
def test_either_witness_is_enough_and_none_is_said(enter: Enter, tmp_path: Path, kept: int) -> None:
    with pytest.raises(RecordsProblem):
        enter()
    folder = DataFolder(tmp_path / "data")
    places = _places(folder)
    places[1 - kept].unlink()
    with pytest.raises(RecordsProblem):
        enter()
    # The control: without a file outside, nothing in the records tells; the entry says so.
    places[kept].unlink()
    work = enter()
    with work.records.reading() as transaction:
        body = transaction.scalar(text("SELECT body FROM audit ORDER BY seq DESC LIMIT 1"))
    work.close()
    assert '"facts":{"witness":"none"}' in str(body)


def _places(folder: DataFolder) -> tuple[Path, ...]:
    from injector_app.keys.key_file import read_key_file  # noqa: PLC0415 - for this alone

    return witness_places(folder, read_key_file(folder.keys).database_id)
