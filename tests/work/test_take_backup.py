"""B4: whatever goes wrong, no good backup goes; and a flawed one pushes none out."""

from pathlib import Path

import pytest

from injector_app.domain.backup import Backup
from injector_app.storage.backups.shelf import DATABASE
from injector_app.storage.engine import driver_of
from injector_app.system.errors import RecordsProblem
from injector_app.work.backup_places import first_shelf
from injector_app.work.context import Work
from injector_app.work.take_backup import take_backup
from tests.support.charting import a_registered_patient
from tests.support.clinic import SteppingClock


def taken(work: Work) -> Backup:
    assert isinstance(work.clock, SteppingClock)
    work.clock.move(days=1)
    with work.records.under_one_key():
        return take_backup(work)


def names(work: Work) -> list[str]:
    return [backup.name for backup in first_shelf(work).backups()]


def test_flawed_backups_push_no_good_one_out(work: Work) -> None:
    a_registered_patient(work)
    good = [taken(work).name for _ in range(4)]
    with work.records.reading() as transaction:
        driver = driver_of(transaction.connection())
    driver.execute("UPDATE patient SET family = 'Other'")
    flawed = [taken(work) for _ in range(20)]
    assert not any(backup.is_good for backup in flawed)
    assert names(work)[:4] == good


def test_failed_one_leaves_the_good_ones_as_they_were(work: Work) -> None:
    good = taken(work)
    copy = first_shelf(work).root / good.name / DATABASE
    before = copy.read_bytes()
    # A folder in the way of the key file: nothing can be read there, whoever asks.
    keys = work.door.folder.keys
    for path in keys.parent.glob("clinic.keys*"):
        path.unlink()
    with pytest.raises(RecordsProblem):
        taken(work)
    assert names(work) == [good.name]
    assert copy.read_bytes() == before
    assert list(Path(first_shelf(work).root).glob("*.unfinished")) == []
