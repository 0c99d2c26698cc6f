"""A legal hold is placed and lifted once."""

from tests.support.shell import Shell


def test_hold_is_placed_and_lifted(shell: Shell) -> None:
    shell.run("retention", "hold", "1001", "--reason", "Letter")
    assert "as you want it" in shell.refused("retention", "hold", "1001", "--reason", "Again")
    shell.run("retention", "release", "1001", "--reason", "Settled")
    assert "as you want it" in shell.refused("retention", "release", "1001", "--reason", "Again")
