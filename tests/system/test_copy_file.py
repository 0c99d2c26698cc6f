"""The same bytes, for nobody else, and never over another file."""

from pathlib import Path

import pytest

from injector_app.system.copy_file import copy_privately


@pytest.mark.parametrize("size", [0, 1, 3_000_001])
def test_same_bytes_for_nobody_else(tmp_path: Path, size: int) -> None:
    source, target = tmp_path / "a", tmp_path / "b"
    source.write_bytes(bytes(range(256)) * (size // 256) + bytes(size % 256))
    copy_privately(source, target)
    assert target.read_bytes() == source.read_bytes()
    assert target.stat().st_mode & 0o777 == 0o600


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"new")
    (tmp_path / "b").write_bytes(b"old")
    with pytest.raises(FileExistsError):
        copy_privately(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == b"old"
