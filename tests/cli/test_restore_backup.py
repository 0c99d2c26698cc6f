"""A restore from a shell, on the machine of the backup and on an empty one."""

from pathlib import Path

import pytest

from tests.support.shell import Shell


def test_former_records_are_set_aside(shell: Shell) -> None:
    folder = shell.json("backup", "now")["folder"]
    aside = Path(shell.json("backup", "restore", folder)["set_aside"])
    assert (aside / "clinic.db").exists()
    assert "missing" in shell.refused("patients", "search", "ros")
    shell.run("audit", "acknowledge", "--reason", "restored")
    assert "Rossi" in shell.run("patients", "search", "ros").out


def test_empty_machine(shell: Shell, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shell.json("backup", "now")["folder"]
    other = Shell(tmp_path / "new machine", capsys)
    assert "in place" in other.run("backup", "restore", folder).out
    assert "Rossi" in other.run("patients", "search", "ros").out
