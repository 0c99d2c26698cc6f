"""A full or read-only disk is told, loses nothing, and saving goes on when there is room."""

from pathlib import Path

from injector_app.system.errors import Trouble
from tests.support.mounts import READ_ONLY, SMALL_DISK, output_under
from tests.support.processes import output_of
from tests.support.records import create, fill

SAVE_UNTIL_FULL = (Path(__file__).parent / "saving_until_full.py").read_text()
OPEN_AND_CREATE = """
import sys
from pathlib import Path
from injector_app.system.errors import RecordsProblem
from injector_app.system.folder_lock import FolderLock
from injector_app.keys.key_ring import create_key_file
from injector_app.storage.key_copies import store_key_file
from injector_app.system.paths import DataFolder
from tests.support.records import create, reopen
root = Path(sys.argv[1])
def write():
    with reopen(root).writing() as transaction:
        store_key_file(transaction, b"x")
for attempt in (
    write,
    lambda: create(root / "new"),
    lambda: FolderLock(root / "other.lock").acquire(),
    lambda: create_key_file(DataFolder(root), sign_in="anna", password="seven grey herons"),
):
    try:
        attempt()
        print("done")
    except RecordsProblem as problem:
        print(problem.trouble.value, problem.facts["folder"])
"""


def test_really_full_disk(tmp_path: Path) -> None:
    answers = output_under(SMALL_DISK, SAVE_UNTIL_FULL, tmp_path)
    assert answers == [Trouble.DISK_FULL, "kept", "saved again"]


def test_file_that_may_not_grow(tmp_path: Path) -> None:
    trouble, *rest = output_of(SAVE_UNTIL_FULL, tmp_path)
    assert trouble in {Trouble.DISK_FULL, Trouble.DISK_ERROR}
    assert rest == ["kept", "saved again"]


def test_read_only_folder_is_said_to_be_read_only(tmp_path: Path) -> None:
    records = create(tmp_path)
    fill(records)
    records.close()
    (tmp_path / "new").mkdir()
    before = (tmp_path / "clinic.db").read_bytes()
    troubles = output_under(READ_ONLY, OPEN_AND_CREATE, tmp_path)
    refused = (tmp_path, tmp_path / "new", tmp_path, tmp_path)
    assert troubles == [f"{Trouble.FOLDER_NOT_WRITABLE} {folder}" for folder in refused]
    assert (tmp_path / "clinic.db").read_bytes() == before
