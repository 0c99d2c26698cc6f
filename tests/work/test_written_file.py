"""A file is there whole, or the reason is said."""

from pathlib import Path

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.work.written_file import require_folder, write_file


def test_written_or_said(tmp_path: Path) -> None:
    write_file(tmp_path / "a", b"x")
    require_folder(tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"x"
    for refused in (lambda p: write_file(p, b"x"), require_folder):
        with pytest.raises(RuleBroken) as caught:
            refused(tmp_path / "no" / "a")
        assert caught.value.rule is Rule.FILE_NOT_WRITABLE
