"""Two records are merged by their numbers and taken apart."""

from tests.support.shell import Shell


def test_there_and_back(shell: Shell) -> None:
    outcome = shell.run("patients", "merge", "1001", "--into", "1002")
    assert outcome.out == "1001 is shown as 1002.\n"
    assert [each["record_no"] for each in shell.json("patients", "search", "1001")] == ["1002"]
    assert shell.run("patients", "unmerge", "1001").out == "1001 is shown by itself again.\n"
    assert [each["record_no"] for each in shell.json("patients", "search", "1001")] == ["1001"]
    assert "merged with no other" in shell.refused("patients", "unmerge", "1001")
