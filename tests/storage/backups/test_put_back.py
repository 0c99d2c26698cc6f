"""Files change places without any of them being lost, whatever is there."""

from pathlib import Path

import pytest

from injector_app.storage.backups.put_back import prepare, put_in_place
from injector_app.storage.backups.shelf import KEYS
from injector_app.storage.records import Records
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from tests.support.backups import AT, KEY_FILE, backed_up


def contents(folder: Path) -> set[bytes]:
    """What every file below a folder holds."""
    return {path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_every_former_file_is_kept(records: Records, folder: DataFolder) -> None:
    path, manifest = backed_up(records, folder)
    records.close()
    for present, data in ((folder.keys, b"k"), (folder.journal, b"j"), (folder.witness, b"w")):
        present.write_bytes(data)
    before = contents(folder.root)
    aside = put_in_place(prepare(path, manifest, folder), folder, AT)
    assert before <= contents(folder.root)
    assert aside is not None
    assert not folder.journal.exists()
    assert folder.keys.read_bytes() == KEY_FILE
    assert folder.witness.read_bytes() == b"w"
    assert not folder.restoring.exists()


def test_twice_in_one_second_are_two_places(records: Records, folder: DataFolder) -> None:
    path, manifest = backed_up(records, folder)
    records.close()
    places = [put_in_place(prepare(path, manifest, folder), folder, AT) for _ in range(2)]
    assert len(set(places)) == 2


def test_damaged_file_is_not_prepared(records: Records, folder: DataFolder) -> None:
    path, manifest = backed_up(records, folder)
    (path / KEYS).write_bytes(b"other")
    with pytest.raises(RecordsProblem) as refused:
        prepare(path, manifest, folder)
    assert refused.value.trouble is Trouble.BACKUP_DAMAGED
