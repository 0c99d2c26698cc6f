"""A correction is opened from the shell, and signed as the next revision."""

from tests.support.shell import Shell


def test_correction_is_opened_and_signed(shell: Shell, treatment: str) -> None:
    why = ("--reason", "Wrong lot")
    assert "no signed note" in shell.refused("note", "correct", treatment, *why)
    shell.run("note", "sign", treatment)
    answer = shell.json("note", "correct", treatment, *why)
    assert answer["id"] == treatment
    assert str(answer["draft"]) in shell.run("note", "correct", treatment, *why).out
    assert shell.json("note", "sign", answer["draft"])["revision"] == 2


def test_correction_needs_a_reason(shell: Shell, treatment: str) -> None:
    shell.run("note", "sign", treatment)
    assert shell.refused("note", "correct", treatment, "--reason", " ")
