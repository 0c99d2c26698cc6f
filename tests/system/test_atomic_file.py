"""A file is wholly the old one or wholly the new one."""

import os
import stat
from pathlib import Path

import pytest

from injector_app.system.atomic_file import write_whole
from tests.support.processes import output_of

LIMITED = """
import resource, signal, sys
from pathlib import Path
from injector_app.system.atomic_file import write_whole
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_whole(Path(sys.argv[1]), b"n" * 5000)
except OSError as problem:
    print(problem.errno)
"""


def test_file_holds_the_new_bytes_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "clinic.keys"
    path.write_bytes(b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_file_is_for_this_person_only(tmp_path: Path) -> None:
    path = tmp_path / "note.pdf"
    write_whole(path, b"x")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_failed_write_keeps_the_old_file_and_leaves_no_scrap(tmp_path: Path) -> None:
    path = tmp_path / "clinic.keys"
    path.write_bytes(b"old")
    assert output_of(LIMITED, path) == ["27"]  # EFBIG: the limit did bite
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_missing_folder_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "nowhere" / "file", b"x")


def test_data_is_synced_before_the_rename(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []
    replace = Path.replace

    def noted_replace(path: Path, target: Path) -> Path:
        steps.append("rename")
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", lambda _: steps.append("sync"))
    monkeypatch.setattr(Path, "replace", noted_replace)
    write_whole(tmp_path / "file", b"x")
    assert steps == ["sync", "rename", "sync"]
