"""A backup from a shell."""

from tests.support.shell import Shell


def test_backup_is_made_and_verified(shell: Shell) -> None:
    made = shell.json("backup", "now")
    assert made["problems"] == []
    assert made["bytes"] > 100_000
    assert "verified" in shell.run("backup", "now").out


def test_place_that_takes_nothing_is_told_in_one_line(shell: Shell) -> None:
    (shell.folder / "backups").write_bytes(b"in the way")
    assert "cannot be written" in shell.refused("backup", "now")
