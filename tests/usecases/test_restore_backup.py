"""B2: a restore sets aside, never overwrites, and moves nothing before the backup opened."""

import shutil
from pathlib import Path

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.storage.backups.shelf import DATABASE
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from injector_app.usecases.back_up import back_up
from injector_app.usecases.change_database_key import change_database_key
from injector_app.usecases.find_patients import find_patients
from injector_app.usecases.register_patient import register_patient
from injector_app.usecases.restore_backup import restore_backup
from injector_app.usecases.sign_in import sign_in
from injector_app.work.answers import Restored
from injector_app.work.context import Work
from injector_app.work.way_in import WayIn
from tests.support.audit import whole_check
from tests.support.builders import a_patient
from tests.support.charting import a_registered_patient
from tests.support.clinic import CLINICIAN, PASSWORD, SECOND, SteppingClock
from tests.support.page_reader import bytes_in_clear
from tests.usecases.test_destroy_record import MARKER, a_full_record, destroyed

ANN = WayIn(CLINICIAN, PASSWORD)


def backed_up(work: Work) -> Path:
    """A backup with one patient in it; a second patient comes after."""
    a_registered_patient(work)
    backup = back_up(work)
    return work.door.folder.backups / backup.name


def another_patient(work: Work) -> None:
    register_patient(work, patient=a_patient(record_number=""), duplicates_seen=True)


def restored(root: Path, source: Path, catalog: Catalog, way_in: WayIn = ANN) -> Restored:
    clock = SteppingClock()
    return restore_backup(
        DataFolder(root), source=source, way_in=way_in, catalog=catalog, clock=clock
    )


def come_in(root: Path, catalog: Catalog, reason: str = "") -> Work:
    return sign_in(
        DataFolder(root),
        sign_in=CLINICIAN,
        password=PASSWORD,
        catalog=catalog,
        clock=SteppingClock(),
        gap_reason=reason,
    )


def prints(folder: DataFolder) -> dict[str, bytes]:
    """Every file that records consist of."""
    files = (folder.database, folder.keys, folder.journal)
    return {path.name: path.read_bytes() for path in files if path.exists()}


def test_empty_machine_has_everything_again(work: Work, tmp_path: Path, catalog: Catalog) -> None:
    source = backed_up(work)
    work.close()
    elsewhere = tmp_path / "new machine"
    answer = restored(elsewhere, source, catalog)
    assert answer.aside is None
    back = come_in(elsewhere, catalog)
    assert len(find_patients(back, words="")) == 1
    check = whole_check(back)
    assert check.flaw is None
    assert check.entries > answer.backup.entries
    back.close()
    assert not DataFolder(elsewhere).restoring.exists()


def test_present_records_are_set_aside_whole(work: Work, catalog: Catalog) -> None:
    folder, source = work.door.folder, backed_up(work)
    another_patient(work)
    work.close()
    before = prints(folder)
    answer = restored(folder.root, source, catalog)
    assert answer.aside is not None
    kept = {path.name: path.read_bytes() for path in answer.aside.iterdir()}
    assert {name: kept[name] for name in before} == before


def test_work_goes_on_only_after_an_administrator_says_why(work: Work, catalog: Catalog) -> None:
    folder, source = work.door.folder, backed_up(work)
    another_patient(work)
    work.close()
    restored(folder.root, source, catalog)
    with pytest.raises(RecordsProblem) as refused:
        come_in(folder.root, catalog)
    assert refused.value.trouble is Trouble.ENTRIES_MISSING
    back = come_in(folder.root, catalog, "disk died, backup restored")
    with back.records.reading() as transaction:
        found = transaction.connection().exec_driver_sql("SELECT action FROM audit").scalars().all()
    assert found[-3:] == ["restore backup", "acknowledge missing entries", "sign in"]
    assert len(find_patients(back, words="")) == 1
    back.close()


def test_wrong_password_moves_nothing(work: Work, catalog: Catalog) -> None:
    folder, source = work.door.folder, backed_up(work)
    work.close()
    before = prints(folder)
    with pytest.raises(RecordsProblem) as refused:
        restored(folder.root, source, catalog, WayIn(CLINICIAN, "not the password"))
    assert refused.value.trouble is Trouble.WRONG_PASSWORD
    assert prints(folder) == before
    assert not folder.set_aside.exists()
    assert not folder.restoring.exists()


def test_damaged_backup_moves_nothing(work: Work, catalog: Catalog) -> None:
    folder, source = work.door.folder, backed_up(work)
    work.close()
    before = prints(folder)
    data = bytearray((source / DATABASE).read_bytes())
    data[len(data) // 2] ^= 1
    (source / DATABASE).write_bytes(data)
    with pytest.raises(RecordsProblem) as refused:
        restored(folder.root, source, catalog)
    assert refused.value.trouble is Trouble.BACKUP_DAMAGED
    assert prints(folder) == before


def test_only_an_administrator_restores(work: Work, catalog: Catalog) -> None:
    folder, source = work.door.folder, backed_up(work)
    work.close()
    before = prints(folder)
    with pytest.raises(RuleBroken) as refused:
        restored(folder.root, source, catalog, WayIn(SECOND, PASSWORD))
    assert refused.value.rule is Rule.NOT_PERMITTED
    assert prints(folder) == before


def test_records_that_are_open_are_not_restored_over(work: Work, catalog: Catalog) -> None:
    source = backed_up(work)
    with pytest.raises(RecordsProblem) as refused:
        restored(work.door.folder.root, source, catalog)
    assert refused.value.trouble is Trouble.IN_USE


def test_broken_records_are_replaced(work: Work, tmp_path: Path, catalog: Catalog) -> None:
    folder, source = work.door.folder, backed_up(work)
    away = Path(shutil.copytree(source, tmp_path / source.name))
    work.close()
    folder.database.write_bytes(b"gone")
    folder.keys.unlink()
    restored(folder.root, away, catalog)
    come_in(folder.root, catalog, "records were damaged").close()


def test_no_backup_in_the_folder(tmp_path: Path, catalog: Catalog) -> None:
    with pytest.raises(RecordsProblem) as refused:
        restored(tmp_path / "new", tmp_path, catalog)
    assert refused.value.trouble is Trouble.NO_BACKUP


def test_guessing_waits_as_at_the_sign_in(work: Work, catalog: Catalog) -> None:
    folder, source = work.door.folder, backed_up(work)
    work.close()
    for _ in range(5):
        with pytest.raises(RecordsProblem) as refused:
            restored(folder.root, source, catalog, WayIn(CLINICIAN, "not the password"))
        assert refused.value.trouble is Trouble.WRONG_PASSWORD
    with pytest.raises(RecordsProblem) as refused:
        restored(folder.root, source, catalog)
    assert refused.value.trouble is Trouble.SIGN_IN_WAITS


@pytest.mark.parametrize("changes_key", [False, True])
def test_what_was_destroyed_since_does_not_come_back(
    work: Work, catalog: Catalog, *, changes_key: bool
) -> None:
    folder, patient = work.door.folder, a_full_record(work)
    source = folder.backups / back_up(work).name
    destroyed(work, patient)
    if changes_key:
        change_database_key(work, password=PASSWORD)
    work.close()
    answer = restored(folder.root, source, catalog)
    assert answer.aside is not None
    back = come_in(folder.root, catalog, "the disk was replaced")
    assert find_patients(back, words="") == ()
    assert whole_check(back).flaw is None
    assert MARKER.lower().encode() not in bytes_in_clear(folder.database, back.door.unlocked.key)
    back.close()


def test_control_elsewhere_nothing_tells_what_was_destroyed(work: Work, catalog: Catalog) -> None:
    folder, patient = work.door.folder, a_full_record(work)
    source = folder.backups / back_up(work).name
    destroyed(work, patient)
    work.close()
    other = folder.root.with_name("elsewhere")
    restored(other, source, catalog)
    back = come_in(other, catalog)
    assert len(find_patients(back, words="")) == 1
    back.close()
