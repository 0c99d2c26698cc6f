"""A whole visit with one pointer and nothing else: mouse, finger or pen.

Words are typed where there is a field for words: with finger or pen that is the keyboard that the
system shows. No other key is pressed.
"""

import pytest
from PySide6.QtGui import QInputDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.domain.point import Depth, PointState
from injector_app.domain.position import Position
from injector_app.gui.shared import sizes
from injector_app.gui.shared.object_names import ObjectName
from injector_app.usecases.search_treatments import search_treatments
from tests.journeys.journeys import LOT, PREEMPT, here
from tests.support.clinic import PASSWORD
from tests.support.journey_stage import JourneyStage
from tests.support.pointer_hand import PointerHand
from tests.support.pointers import Finger, Mouse, Pen
from tests.support.real_desk import wait_until

ABOVE, FREE = Position(0.5, 0.2), Position(0.45, 0.55)


def finger() -> Finger:
    """On a touch screen of its own."""
    return Finger(QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen))


@pytest.fixture(params=[Mouse, finger, Pen], ids=["mouse", "finger", "pen"])
def hand(stage: JourneyStage, request: pytest.FixtureRequest) -> PointerHand:
    stage.desk.window.resize(1440, 900)
    return PointerHand(stage.desk, request.param(), least=sizes.TOUCH_HEIGHT)


def test_whole_visit(stage: JourneyStage, hand: PointerHand) -> None:
    stage.open_chart()
    hand.press(PREEMPT)
    assert len(stage.treatment.chart) == 31
    _give_one_and_take_it_back(stage, hand)
    hand.press(ObjectName.CHART_GIVE_ALL)
    _place_and_dose(stage, hand)
    _move_many(stage, hand)
    _walk_the_rest(hand)
    _sign(stage, hand)


def _give_one_and_take_it_back(stage: JourneyStage, hand: PointerHand) -> None:
    place = here(stage)[0].position
    hand.click_body(place)
    assert here(stage)[0].state is PointState.GIVEN
    hand.menu_at(place)
    hand.pick("Planned")
    assert here(stage)[0].state is PointState.PLANNED


def _place_and_dose(stage: JourneyStage, hand: PointerHand) -> None:
    hand.click_body(ABOVE)
    hand.press(ObjectName.CHART_DOSE_MORE)
    hand.click_body(FREE)
    assert len(stage.treatment.chart) == 32
    assert str(stage.treatment.chart.points[-1].units) == "1"
    hand.click_body(FREE)
    hand.press(ObjectName.CHART_DOSE_MORE)
    assert str(stage.treatment.chart.points[-1].units) == "2"
    hand.press(f"{ObjectName.CHART_DOSE_RECENT}.1")
    hand.choose(ObjectName.POINT_DEPTH, "Subcutaneous")
    assert stage.treatment.chart.points[-1].depth is Depth.SUBCUTANEOUS
    hand.press(ObjectName.CHART_DELETE)
    assert len(stage.treatment.chart) == 31


def _move_many(stage: JourneyStage, hand: PointerHand) -> None:
    places = [point.position for point in here(stage)]
    left, top = min(p.x for p in places) - 0.03, min(p.y for p in places) - 0.03
    right, bottom = max(p.x for p in places) + 0.03, max(p.y for p in places) + 0.03
    hand.drag_body(Position(left, top), Position(right, bottom))
    assert len(stage.desk.page.selection.ids) == len(places)
    start = places[0]
    hand.drag_body(start, Position(start.x, start.y - 0.03))
    assert here(stage)[0].position.y == pytest.approx(start.y - 0.03, abs=0.003)
    hand.press(ObjectName.CHART_UNDO)
    assert [point.position for point in here(stage)] == places
    hand.press(ObjectName.CHART_SELECT)
    hand.pick("By side", "Right")
    assert {p.side.value for p in stage.desk.page.selection.points} == {"right"}
    hand.press(ObjectName.CHART_MIRROR)
    assert len(stage.treatment.chart) == 31, "every point has its match"


def _walk_the_rest(hand: PointerHand) -> None:
    hand.press(ObjectName.CHART_OVERVIEW)
    hand.press(ObjectName.CHART_OVERVIEW)
    hand.press(ObjectName.CHART_TAB_VIALS)
    hand.fill_in(f"{ObjectName.VIAL_LOT}.1", LOT)
    hand.fill_in(f"{ObjectName.VIAL_DISCARD_REASON}.1", "single-patient vial")
    hand.press(ObjectName.CHART_TAB_PAST)
    hand.press(ObjectName.CHART_TAB_VISIT)
    hand.press(ObjectName.SCREEN_NO_CHANGE)
    hand.press(ObjectName.CHART_HISTORY)
    hand.pick("All given as planned")
    hand.press(ObjectName.CHART_HISTORY)
    hand.pick("Pre-treatment screen: no change since")


def _sign(stage: JourneyStage, hand: PointerHand) -> None:
    assert not hand.modals
    hand.press(ObjectName.CHART_SIGN)
    hand.fill_in(ObjectName.SIGN_PASSWORD, PASSWORD)
    wait_until(lambda: QApplication.activeModalWidget() is None)
    (found,) = search_treatments(stage.work, query=TreatmentQuery(lot=f"C1234{LOT}"))
    assert (found.units, found.points_given) == ((("botox", "155"),), 31)
    assert hand.modals == {ObjectName.SIGN_DIALOG}
