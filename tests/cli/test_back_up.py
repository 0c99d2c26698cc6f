"""A backup from a shell."""

import pytest

from tests.support.shell import Shell


def test_backup_is_made_and_problems_are_a_refusal(shell: Shell) -> None:
    made = shell.json("backup", "now")
    assert made["problems"] == []
    assert made["bytes"] > 100_000
    assert "verified" in shell.run("backup", "now").out


@pytest.mark.parametrize("name", ["backups"])
def test_place_that_takes_nothing_is_told_in_one_line(shell: Shell, name: str) -> None:
    (shell.folder / name).write_bytes(b"in the way")
    assert "write" in shell.refused("backup", "now")
