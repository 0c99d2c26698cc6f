"""The key explains what occurs, and nothing else."""

from injector_app.domain.point import PointState
from injector_app.reports.figure_key import LEADER, SIDES, FigureKey, Signs
from tests.support.pdf_places import placed_forms
from tests.support.pdf_text import all_text
from tests.support.printed import WIDTH, printed


def key_of(*states: PointState, has_leaders: bool = False) -> bytes:
    return printed([FigureKey(Signs(frozenset(states), has_leaders=has_leaders), WIDTH)])


def test_states_that_occur_are_explained() -> None:
    pdf = key_of(PointState.NOT_GIVEN, PointState.GIVEN)
    assert [form.name for form in placed_forms(pdf)] == ["mark-given", "mark-not-given"]
    assert all_text(pdf) == f"given not given {SIDES}"


def test_leaders_are_explained_where_there_are_some() -> None:
    assert LEADER in all_text(key_of(PointState.PLANNED, has_leaders=True))
