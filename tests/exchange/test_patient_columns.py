"""Columns are found by many headings, and needed ones must be there."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.exchange.patient_columns import HEADINGS, cell_of, find_columns, require_columns


def test_headings_are_forgiven_case_spaces_and_prefix() -> None:
    columns = find_columns(["Patient_Surname", "CLIENT first-name", "Date of Birth", "e-mail"])
    cells = [" Ng ", "Ann", "1980-05-06", "a@b.ca"]
    found = {field: cell_of(columns, cells, field) for field in columns.places}
    assert found == {"family": "Ng", "given": "Ann", "birth_date": "1980-05-06", "email": "a@b.ca"}
    assert cell_of(columns, cells, "phone") == ""


def test_better_heading_wins_over_a_looser_one() -> None:
    columns = find_columns(["Id", "MRN", "Last", "DOB"])
    assert columns.places["record_number"] == 1


def test_no_heading_means_two_things() -> None:
    every = [heading for headings in HEADINGS.values() for heading in headings]
    assert len(every) == len(set(every))


@pytest.mark.parametrize(
    ("headings", "rule", "path"),
    [
        (["first", "dob"], Rule.COLUMN_MISSING, "family"),
        (["last", "first"], Rule.COLUMN_MISSING, "birth_date"),
        (["product", "price"], Rule.FILE_NOT_CSV, ""),
    ],
)
def test_missing_column_is_named(headings: list[str], rule: Rule, path: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        require_columns(find_columns(headings))
    assert (caught.value.rule, caught.value.path) == (rule, path)


def test_heading_twice_is_named_with_both_columns() -> None:
    with pytest.raises(RuleBroken) as caught:
        find_columns(["Last", "DOB", "first", "dob"])
    assert caught.value.rule is Rule.COLUMN_TWICE
    assert caught.value.facts == {"value": "DOB", "first": 2, "second": 4}
