"""The front desk finds people by what a caller says."""

import pytest

from tests.support.shell import Shell


@pytest.mark.parametrize(
    "words",
    ["lecka zof", "Zofia Łęcka", "1002", "1990-12-24", "24/12/1990", "613 555-0102", "0102"],
)
def test_person_is_found(shell: Shell, words: str) -> None:
    found = shell.json("patients", "search", words)
    assert [patient["record_no"] for patient in found] == ["1002"]


def test_array_says_who_it_is(shell: Shell) -> None:
    (patient,) = shell.json("patients", "search", "rossi")
    assert (patient["family"], patient["given"]) == ("Rossi", "Ada")
    assert (patient["birth_date"], patient["sex"]) == ("1985-03-04", "female")


def test_table_has_the_clinics_dates(shell: Shell) -> None:
    lines = shell.run("patients", "search", "").out.splitlines()
    assert lines[0].split() == ["RECORD", "NAME", "BORN", "SEX", "PHONE"]
    assert any("Łęcka, Zofia Maria  1990-12-24" in line for line in lines)


def test_nobody_is_an_empty_array(shell: Shell) -> None:
    assert shell.json("patients", "search", "%") == []
    assert shell.run("patients", "search", "nobody").out == "No patient found.\n"


@pytest.mark.parametrize("words", ["\udcff", "ros\x00si", "x" * 10_000])
def test_words_nobody_can_have_are_refused(shell: Shell, words: str) -> None:
    assert shell.refused("patients", "search", words).startswith("Text ")
