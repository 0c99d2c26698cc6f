"""One running copy per data folder (D10)."""

import errno
import os
import time
from pathlib import Path

import pytest

from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.folder_lock import FolderLock
from tests.support.processes import first_line, kill, start

HOLD = """
import sys
from pathlib import Path
from injector_app.system.folder_lock import FolderLock
lock = FolderLock(Path(sys.argv[1]))
lock.acquire()
print("held")
sys.stdin.read()
"""


def test_second_copy_is_refused_at_once_with_the_name_of_the_holder(tmp_path: Path) -> None:
    path = tmp_path / "clinic.lock"
    other = start(HOLD, path)
    assert first_line(other) == "held"
    began = time.monotonic()
    with pytest.raises(RecordsProblem) as caught:
        FolderLock(path).acquire()
    assert time.monotonic() - began < 1
    kill(other)
    assert caught.value.trouble is Trouble.IN_USE
    assert f"process {other.pid}" in str(caught.value.facts["holder"])


def test_killed_holder_leaves_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "clinic.lock"
    for _ in range(20):
        other = start(HOLD, path)
        assert first_line(other) == "held"
        kill(other)
        lock = FolderLock(path)
        lock.acquire()
        lock.release()


def test_same_process_cannot_take_it_twice(tmp_path: Path) -> None:
    path = tmp_path / "clinic.lock"
    first = FolderLock(path)
    first.acquire()
    with pytest.raises(RecordsProblem) as caught:
        FolderLock(path).acquire()
    assert f"process {os.getpid()}" in str(caught.value.facts["holder"])
    first.release()
    first.release()
    second = FolderLock(path)
    second.acquire()
    second.release()


def test_folder_is_made_for_this_person_only(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    lock = FolderLock(folder / "clinic.lock")
    lock.acquire()
    lock.release()
    assert folder.stat().st_mode & 0o777 == 0o700


def test_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(RecordsProblem) as caught:
        FolderLock(tmp_path / "file" / "clinic.lock").acquire()
    assert caught.value.trouble in {Trouble.DISK_ERROR, Trouble.FOLDER_NOT_WRITABLE}


def test_account_without_a_name_still_gets_the_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    nameless: dict[int, str] = {}
    monkeypatch.setattr("pwd.getpwuid", lambda uid: nameless[uid])
    path = tmp_path / "clinic.lock"
    lock = FolderLock(path)
    lock.acquire()
    assert path.read_text().startswith("someone on ")
    lock.release()


def test_folder_without_locks_is_a_disk_error_and_not_another_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_locks(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", no_locks)
    with pytest.raises(RecordsProblem) as caught:
        FolderLock(tmp_path / "clinic.lock").acquire()
    assert caught.value.trouble is Trouble.DISK_ERROR
