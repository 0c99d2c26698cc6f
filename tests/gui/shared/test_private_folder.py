"""Shown PDF files are private, nameless and gone afterwards."""

import sys
from pathlib import Path

import pytest

from injector_app.gui.shared.private_folder import PrivateFolder


def test_files_are_out_of_sight_and_purged(tmp_path: Path) -> None:
    folder = PrivateFolder(tmp_path)
    first, second = folder.new_pdf(), folder.new_pdf()
    assert first != second
    assert first.parent == second.parent
    first.write_bytes(b"%PDF")
    folder.purge()
    assert list(tmp_path.iterdir()) == []
    assert folder.new_pdf().parent.is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no POSIX modes")
def test_only_the_user_may_look(tmp_path: Path) -> None:
    made = PrivateFolder(tmp_path).new_pdf().parent
    assert made.stat().st_mode & 0o777 == 0o700


def test_next_start_removes_what_a_crash_left_and_nothing_else(tmp_path: Path) -> None:
    PrivateFolder(tmp_path).new_pdf().write_bytes(b"%PDF")
    (tmp_path / "other").mkdir()
    running = PrivateFolder(tmp_path)
    kept = running.new_pdf()
    running.purge_left_behind()
    assert {path.name for path in tmp_path.iterdir()} == {"other", kept.parent.name}
