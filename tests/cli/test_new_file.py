"""No command writes over a file unless it is told to, and nobody is asked for a password before."""

from pathlib import Path

import pytest

from tests.support.shell import Shell

COMMANDS = {
    "note": ("note", "export", "00000000-0000-0000-0000-000000000000"),
    "patient": ("patient", "export", "1001"),
    "audit": ("audit", "report"),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_file_that_is_there_stays_as_it_is(shell: Shell, tmp_path: Path, name: str) -> None:
    there = tmp_path / "there"
    there.write_text("mine")
    line = shell.refused(*COMMANDS[name], "--out", there)
    assert "is there already" in line
    assert "--overwrite" in line
    assert there.read_text() == "mine"


def test_link_that_leads_nowhere_is_not_replaced(shell: Shell, tmp_path: Path) -> None:
    link = tmp_path / "link.csv"
    link.symlink_to(tmp_path / "gone.csv")
    assert "is there already" in shell.refused("audit", "report", "--out", link)
    assert not (tmp_path / "gone.csv").exists()


def test_it_is_replaced_by_who_says_so(shell: Shell, tmp_path: Path) -> None:
    there = tmp_path / "audit.csv"
    there.write_text("mine")
    outcome = shell.run("audit", "report", "--out", there, "--overwrite")
    assert outcome.code == 0, outcome.err
    assert "mine" not in there.read_text("utf-8-sig")


def test_other_commands_are_not_asked(shell: Shell) -> None:
    assert shell.run("patients", "search", "rossi").code == 0
