"""A record number that is missing or unknown is refused by its field."""

from tests.support.shell import Shell


def test_number_is_needed_and_known(shell: Shell) -> None:
    assert "Record number" in shell.refused("retention", "hold", " ", "--reason", "Letter")
    assert "9999" in shell.refused("retention", "hold", "9999", "--reason", "Letter")
