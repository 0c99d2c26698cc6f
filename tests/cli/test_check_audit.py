"""The whole check from a shell."""

from tests.support.shell import Shell


def test_whole_log_is_unbroken(shell: Shell) -> None:
    answer = shell.json("audit", "check")
    assert answer["flaw"] == ""
    assert answer["rows"] >= 4
    assert "unbroken" in shell.run("audit", "check").out
