"""What is typed behind an option means something or is refused."""

import pytest

from tests.support.shell import Shell
from tests.support.treatment_file import write_treatments


@pytest.fixture
def full(shell: Shell) -> Shell:
    """One draft with a vial of lot C1234."""
    shell.json("treatments", "import", write_treatments(shell.folder.with_name("a.json")))
    return shell


def found(shell: Shell, *options: str) -> int:
    return len(shell.json("list", "lot", "--lot", "C1234", *options))


def test_nothing_typed_asks_for_all(full: Shell) -> None:
    assert found(full, "--product", " ", "--from", " ") == 1


def test_typed_words_are_meant(full: Shell) -> None:
    (row,) = full.json("list", "lot", "--lot", "C1234")
    assert found(full, "--product", " BOTOX ") == 1
    assert found(full, "--product", "dysport") == 0
    assert found(full, "--from", row["Date"], "--to", row["Date"]) == 1
    assert found(full, "--to", "2000-01-01") == 0


@pytest.mark.parametrize(
    ("option", "typed", "words"),
    [
        ("--product", "botx", "botx"),
        ("--from", "02/30/2026", "is not a date of the calendar"),
        ("--to", "soon", "is not a date of the calendar"),
    ],
)
def test_slips_are_refused(full: Shell, option: str, typed: str, words: str) -> None:
    assert words in full.refused("list", "lot", "--lot", "C1234", option, typed)
