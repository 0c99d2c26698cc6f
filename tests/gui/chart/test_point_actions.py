"""Mirror, duplicate, choose and mark: one step each, and said where the picture does not."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.point import PointState
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.point_actions import CHOOSE_FIRST, NO_ROOM_BESIDE, PointActions
from injector_app.gui.chart.selection import Selection
from tests.support.builders import a_point, a_treatment


@pytest.fixture
def hints() -> list[str]:
    return []


@pytest.fixture
def actions(document: ChartDocument, selection: Selection, hints: list[str]) -> PointActions:
    """Three points; the one in the right corrugator is chosen."""
    made = PointActions(document, selection)
    made.hinted.connect(hints.append)
    right = a_point(position=Position(0.33, 0.405), side=Side.RIGHT, region="corrugator-supercilii")
    chart = a_treatment(points=2).chart.with_point(right)
    document.open(document.treatment.with_chart(chart))
    selection.choose((right.id,))
    return made


def test_mirror_is_one_step_and_the_twin_is_chosen(
    actions: PointActions, document: ChartDocument, selection: Selection, hints: list[str]
) -> None:
    actions.mirror()
    twin = document.treatment.chart.points[-1]
    assert (twin.side, twin.position) == (Side.LEFT, Position(0.67, 0.405))
    assert selection.ids == {twin.id}
    assert document.undo_stack.undoText() == "mirror point 3"
    actions.mirror()
    assert hints[-1] == "Point 4 has a match there already; nothing was doubled."
    assert len(document.treatment.chart) == 4


def test_mirror_says_how_many_were_doubled_and_which_not(
    actions: PointActions, document: ChartDocument, selection: Selection, hints: list[str]
) -> None:
    actions.mirror()
    middle = a_point(position=Position(0.5, 0.42))
    alone = a_point(position=Position(0.3, 0.8), side=Side.RIGHT, region="")
    chart = document.treatment.chart.with_point(middle).with_point(alone)
    document.edit(document.treatment.with_chart(chart), "two more")
    selection.choose((middle.id, alone.id))
    actions.mirror()
    assert hints[-1] == (
        "1 point mirrored. Point 5 has a match there already; nothing was doubled."
    )


def test_duplicate_chooses_the_copies(
    actions: PointActions, document: ChartDocument, selection: Selection
) -> None:
    actions.duplicate()
    assert selection.ids == {document.treatment.chart.points[-1].id}
    document.undo_stack.undo()
    assert len(document.treatment.chart) == 3


def test_nothing_chosen_is_said(
    actions: PointActions, document: ChartDocument, selection: Selection, hints: list[str]
) -> None:
    before = document.treatment
    selection.clear()
    for act in (actions.mirror, actions.duplicate, lambda: actions.mark_as(PointState.PLANNED)):
        act()
        assert hints.pop() == CHOOSE_FIRST
    assert document.treatment is before


def test_no_room_is_said(
    actions: PointActions, document: ChartDocument, selection: Selection, hints: list[str]
) -> None:
    corners = tuple(
        a_point(position=Position(*place)) for place in ((0.126, 0.101), (0.874, 0.899))
    )
    for corner in corners:
        chart = document.treatment.chart.with_point(corner)
        document.edit(document.treatment.with_chart(chart), "corner")
    selection.choose(corner.id for corner in corners)
    actions.duplicate()
    assert hints[-1] == NO_ROOM_BESIDE


def test_state_of_the_chosen_is_set(
    actions: PointActions, document: ChartDocument, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(document.settled):
        actions.mark_as(PointState.PLANNED)
    assert document.treatment.chart.points[2].state is PointState.PLANNED
    assert document.undo_stack.undoText() == "point 3 planned"


def test_choosing_is_counted(
    actions: PointActions, document: ChartDocument, selection: Selection, hints: list[str]
) -> None:
    actions.choose_all()
    assert (len(selection.ids), hints[-1]) == (3, "3 points chosen.")
    first, second, _ = (point.id for point in document.treatment.chart)
    actions.catch(frozenset({first}), False)
    actions.catch(frozenset({second}), True)
    assert selection.ids == {first, second}
    actions.choose(())
    assert hints[-1] == "Nothing is chosen."
