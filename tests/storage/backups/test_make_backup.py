"""A backup counts only once it was opened and read; what went wrong leaves nothing behind."""

from contextlib import suppress

import pytest

from injector_app.storage.backups.make_backup import make_backup
from injector_app.storage.backups.manifest import digest_of, read_manifest
from injector_app.storage.backups.shelf import DATABASE, KEYS, BackupShelf
from injector_app.storage.records import Records
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from tests.support.backups import AT, KEY_FILE, backed_up, source_of
from tests.support.records import reopen

PAGE = 4096


def test_backup_holds_records_keys_and_a_manifest(records: Records, folder: DataFolder) -> None:
    path, manifest = backed_up(records, folder)
    assert path.name == "2026-11-20T09-00-00Z"
    assert read_manifest(path) == manifest
    assert (path / KEYS).read_bytes() == KEY_FILE
    assert manifest.files[DATABASE] == digest_of(path / DATABASE)
    assert manifest.backup.is_good
    assert all(file.stat().st_mode & 0o077 == 0 for file in path.iterdir())


def test_two_in_one_second_have_two_names(records: Records, folder: DataFolder) -> None:
    backed_up(records, folder)
    path, _ = backed_up(records, folder)
    assert path.name == "2026-11-20T09-00-00Z-2"


def damaged_unseen(folder: DataFolder) -> Records:
    """The records with one page spoilt that nobody reads when they are opened."""
    whole = folder.database.read_bytes()
    for place in range(PAGE + 100, len(whole), PAGE):
        folder.database.write_bytes(whole[:place] + bytes((whole[place] ^ 1,)) + whole[place + 1 :])
        with suppress(RecordsProblem):
            return reopen(folder.root)
    raise LookupError("every page is read")


def test_damaged_source_leaves_nothing_new(records: Records, folder: DataFolder) -> None:
    kept, _ = backed_up(records, folder)
    records.close()
    again = damaged_unseen(folder)
    with pytest.raises(RecordsProblem) as refused:
        make_backup(source_of(again, folder), BackupShelf(folder.backups), AT)
    again.close()
    assert refused.value.trouble is Trouble.RECORDS_DAMAGED
    assert [path.name for path in folder.backups.iterdir()] == [kept.name]


def test_row_changed_behind_the_log_is_kept_and_told(records: Records, folder: DataFolder) -> None:
    with records.reading() as transaction:
        connection = transaction.connection()
        connection.exec_driver_sql("UPDATE patient SET family = 'Other'")
        connection.commit()
    _, manifest = backed_up(records, folder)
    assert not manifest.backup.is_good


def test_closing_ends_a_copy(records: Records, folder: DataFolder) -> None:
    records._is_closing = True
    with pytest.raises(RecordsProblem) as cut:
        backed_up(records, folder)
    assert cut.value.trouble is Trouble.BACKUP_CUT
    assert list(folder.backups.iterdir()) == []
