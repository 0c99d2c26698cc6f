"""A backup is opened from a shell, by password or recovery key."""

from pathlib import Path

from tests.support.shell import Shell


def test_it_counts(shell: Shell) -> None:
    folder = shell.json("backup", "now")["folder"]
    found = shell.json("backup", "check", folder)
    assert (found["patients"], found["flaw"]) == (2, "")
    assert "2 patients, 0 signed notes" in shell.run("backup", "check", folder).out


def test_damaged_one_is_refused(shell: Shell) -> None:
    folder = Path(shell.json("backup", "now")["folder"])
    (folder / "clinic.db").write_bytes(b"gone")
    assert "not as it was written" in shell.refused("backup", "check", folder)
