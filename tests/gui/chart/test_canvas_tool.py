"""What a hand does becomes an edit, or a quiet reason why not."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.point import PointState
from injector_app.domain.position import Position
from injector_app.domain.units import Units
from injector_app.gui.chart.canvas_tool import BESIDE_BODY, NO_DOSE, STAYS_ON_BODY, CanvasTool
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.point_edits import change_points
from injector_app.gui.chart.selection import Selection
from injector_app.gui.chart.syringe import Syringe
from tests.support.builders import a_point
from tests.support.chart_hand import BESIDE_THE_BODY, LEFT_CORRUGATOR, PROCERUS, RIGHT_CORRUGATOR


@pytest.fixture
def tool(
    document: ChartDocument, selection: Selection, syringe: Syringe, catalog: Catalog
) -> CanvasTool:
    made = CanvasTool(document, selection, syringe)
    made.work_on(catalog.diagrams["face_front"])
    syringe.take(Units.parse("5"))
    return made


@pytest.fixture
def three(tool: CanvasTool, document: ChartDocument, selection: Selection) -> CanvasTool:
    """Three points are there; the first is chosen."""
    for place in (PROCERUS, RIGHT_CORRUGATOR, LEFT_CORRUGATOR):
        tool.place(place)
    selection.choose((document.treatment.chart.points[0].id,))
    return tool


def test_click_places_and_chooses_nothing(
    tool: CanvasTool, document: ChartDocument, selection: Selection
) -> None:
    tool.place(PROCERUS)
    (point,) = document.treatment.chart
    assert (point.region, point.state) == ("procerus", PointState.GIVEN)
    assert document.undo_stack.undoText() == "place point 1"
    assert not selection.ids


@pytest.mark.parametrize("place", [BESIDE_THE_BODY, None])
def test_click_beside_the_body_places_nothing(
    tool: CanvasTool, document: ChartDocument, qtbot: QtBot, place: Position | None
) -> None:
    with qtbot.waitSignal(tool.hinted) as hinted:
        tool.place(place)
    assert hinted.args == [BESIDE_BODY]
    assert not document.treatment.chart


def test_no_dose_is_given_that_nobody_typed(
    tool: CanvasTool, document: ChartDocument, catalog: Catalog, qtbot: QtBot
) -> None:
    document.open(document.treatment)
    tool.work_on(catalog.diagrams["face_front"])
    with qtbot.waitSignal(tool.hinted) as hinted:
        tool.place(PROCERUS)
    assert hinted.args == [NO_DOSE]
    assert not document.treatment.chart


def test_dragging_off_the_body_puts_the_point_back(
    three: CanvasTool, document: ChartDocument, qtbot: QtBot
) -> None:
    before = document.treatment
    with qtbot.waitSignal(three.hinted) as hinted:
        three.drag(-0.45, 0)
    assert hinted.args == [STAYS_ON_BODY]
    assert document.treatment is before


def test_nudges_move_by_real_millimetres_in_one_step(
    three: CanvasTool, document: ChartDocument
) -> None:
    before = document.treatment.chart.points[0].position
    for _ in range(4):
        three.nudge(1, 0)
    after = document.treatment.chart.points[0].position
    assert (after.x - before.x) * 800 * 0.29 == pytest.approx(4, abs=0.02)
    document.undo_stack.undo()
    assert document.treatment.chart.points[0].position == before


def test_delete_takes_only_what_is_chosen(
    three: CanvasTool, document: ChartDocument, selection: Selection
) -> None:
    three.remove()
    assert len(document.treatment.chart) == 2
    three.remove()
    assert len(document.treatment.chart) == 2
    assert not selection.ids


def test_walking_leaves_at_the_ends(
    three: CanvasTool, document: ChartDocument, selection: Selection
) -> None:
    ids = [point.id for point in document.treatment.chart]
    assert three.walk(1)
    assert selection.ids == {ids[1]}
    assert three.walk(1)
    assert not three.walk(1)
    selection.clear()
    assert three.walk(1)
    assert selection.ids == {ids[0]}
    assert not three.walk(-1)


def test_all_of_the_diagram_is_chosen(
    three: CanvasTool, document: ChartDocument, selection: Selection
) -> None:
    elsewhere = a_point(diagram="head_left")
    chart = document.treatment.chart.with_point(elsewhere)
    document.edit(document.treatment.with_chart(chart), "import")
    three.choose_all()
    assert len(selection.ids) == 3
    assert elsewhere.id not in selection.ids


def test_points_of_another_diagram_are_let_go(
    three: CanvasTool, selection: Selection, catalog: Catalog
) -> None:
    three.work_on(catalog.diagrams["head_left"])
    assert not selection.ids


def test_pressed_mark_is_chosen_alone_or_too(
    three: CanvasTool, document: ChartDocument, selection: Selection
) -> None:
    first, second, _ = (point.id for point in document.treatment.chart)
    three.press(second, True)
    assert selection.ids == {first, second}
    three.press(second, False)
    assert selection.ids == {second}
    assert change_points(document.treatment, (), lambda point: point) == document.treatment
