"""The recovery key goes into a new file of its owner's, or nowhere."""

from pathlib import Path

import pytest

from injector_app.cli.recovery_key_file import hand_over
from injector_app.domain.errors import Rule, RuleBroken


def test_key_is_written_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "key.txt"
    hand_over("0123-4567", path)
    assert path.read_text("ascii") == "0123-4567\n"
    assert path.stat().st_mode & 0o077 == 0
    hand_over("0123-4567", None)


@pytest.mark.parametrize("name", ["there.txt", "no/where.txt"])
def test_file_that_is_there_or_cannot_be_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "there.txt").write_text("kept", "ascii")
    with pytest.raises(RuleBroken) as caught:
        hand_over("0123-4567", tmp_path / name)
    assert caught.value.rule is Rule.FILE_NOT_WRITABLE
    assert (tmp_path / "there.txt").read_text("ascii") == "kept"
