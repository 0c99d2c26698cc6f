"""What is left to say about a signed note is added from the shell, too."""

from tests.support.shell import Shell


def test_entries_are_numbered_and_a_retraction_shows_in_the_list(
    shell: Shell, treatment: str
) -> None:
    assert "no signed note" in shell.refused(
        "note", "amend", treatment, "--kind", "addendum", "--reason", "r", "--text", "t"
    )
    shell.run("note", "sign", treatment)
    told = ("--kind", "late-entry", "--reason", "Left out", "--text", "Ice was given")
    answer = shell.json("note", "amend", treatment, *told)
    assert (answer["entry"], answer["kind"]) == (1, "late entry")
    retraction = ("--kind", "retraction", "--reason", "Wrong patient")
    assert "Entry 2, retraction" in shell.run("note", "amend", treatment, *retraction).out
    assert "retracted before" in shell.refused("note", "amend", treatment, *retraction)
    assert shell.json("treatments", "list")[0]["state"] == "retracted"


def test_a_statement(shell: Shell, treatment: str) -> None:
    shell.run("note", "sign", treatment)
    told = ("--kind", "patient-statement", "--reason", "Asked", "--text", "I said no")
    assert shell.json("note", "amend", treatment, *told)["kind"] == "patient statement"
