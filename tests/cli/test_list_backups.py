"""The list from a shell, without a password."""

import pytest

from tests.support.shell import Shell


def test_list_needs_no_password(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    made = shell.json("backup", "now")
    monkeypatch.delenv("INJECTOR_PASSWORD")
    (listed,) = shell.json("backup", "list")
    assert listed["folder"] == made["folder"]
    assert "Verified" in shell.run("backup", "list", shell.folder).out


def test_none_is_a_refusal(shell: Shell) -> None:
    assert "no backup" in shell.refused("backup", "list").lower()
