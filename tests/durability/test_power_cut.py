"""D5: whatever a power cut leaves of unsynced writes, nothing acknowledged is lost."""

import random
import shutil
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import func, select

from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.storage.drafts import load_draft
from injector_app.storage.rows.audit import AuditRow
from injector_app.storage.search import search_treatments
from injector_app.system.errors import RecordsProblem
from tests.support.faults.crash_images import crash_images, lay_out, read_record
from tests.support.faults.interposer import lines_under
from tests.support.records import create, fill, opened

SEED = random.SystemRandom().getrandbits(32)
POINTS = 3


def recorded(disk: Path, synchronous: str = "") -> tuple[Path, Path]:
    """The folder as it was before the saves, and the record of them."""
    before, record = disk / "clinic", disk / "record"
    records = create(before)
    fill(records, points=POINTS)
    records.close()
    shutil.copytree(before, disk / "kept")
    lines_under("tests.durability.recorded_saves", before, record, synchronous)
    # The record speaks of the folder in which the saves were made.
    shutil.rmtree(before)
    shutil.copytree(disk / "kept", before)
    return before, record


def verdicts(disk: Path, *, count: int, synchronous: str = "") -> Counter[str]:
    """What the next start finds after so many power cuts."""
    before, record = recorded(disk, synchronous)
    (root := disk / "image").mkdir()
    found = Counter[str]()
    images = crash_images(before, read_record(record), count=count, seed=SEED)
    for files, _way, marks in images:
        lay_out(files, before, root)
        said = int(marks[-1].split()[1]) if marks else POINTS
        found[verdict(root, said)] += 1
    print(f"seed {SEED}: {count} power cuts, {dict(found)}")  # noqa: T201 - the numbers of the run
    return found


def verdict(root: Path, said: int) -> str:
    try:
        points, audited = stored(root)
    except RecordsProblem:
        return "cannot be opened"
    if points - POINTS != audited:
        return "half"
    return "whole" if points in {said, said + 1} else "lost"


def stored(root: Path) -> tuple[int, int]:
    with opened(root) as records, records.reading() as transaction:
        (line,) = search_treatments(transaction, TreatmentQuery())
        draft = load_draft(transaction, line.id)
        assert draft is not None
        saves = select(func.count()).select_from(AuditRow).where(AuditRow.action == "s")
        audited = transaction.scalar(saves)
        return len(draft.treatment.chart), audited or 0


def test_power_cuts_lose_nothing(disk: Path) -> None:
    assert verdicts(disk, count=300) == {"whole": 300}


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_three_thousand_power_cuts(disk: Path) -> None:
    assert verdicts(disk, count=3000) == {"whole": 3000}


@pytest.mark.parametrize("synchronous", ["OFF", "NORMAL"])
def test_control_an_engine_that_does_not_wait_for_the_disk_is_found(
    disk: Path, synchronous: str
) -> None:
    found = verdicts(disk, count=100 if synchronous == "OFF" else 300, synchronous=synchronous)
    print(synchronous, found)  # noqa: T201 - the numbers of the run
    assert found["lost"] + found["half"] + found["cannot be opened"] > 0
