"""What the shared columns say of a visit."""

import pytest

from injector_app.domain.found_treatment import TreatmentState
from injector_app.domain.lists import visit_columns as shared
from injector_app.domain.lists.today import TodayRow
from tests.support.listed_visits import a_listed_visit, list_words


def test_time_is_that_of_the_wall() -> None:
    assert shared.TIME.cell(TodayRow(a_listed_visit()), list_words()) == "23:05"


@pytest.mark.parametrize(
    ("state", "words"),
    [(TreatmentState.DRAFT, "Draft"), (TreatmentState.SIGNED, "Signed")],
)
def test_given_counts(state: TreatmentState, words: str) -> None:
    row = TodayRow(a_listed_visit(state=state))
    assert shared.GIVEN.cell(row, list_words()) == "Botox 155 U + Dysport 30 U"
    assert shared.STATE.cell(row, list_words()) == words


def test_what_was_retracted_is_not_counted() -> None:
    row = TodayRow(a_listed_visit(state=TreatmentState.RETRACTED))
    assert str(shared.GIVEN.cell(row, list_words())).startswith("Not counted: ")
    assert shared.STATE.cell(row, list_words()) == "Retracted"
