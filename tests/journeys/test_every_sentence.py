"""Sentences of the chart that no other journey walks, each by mouse and keys at the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton

from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.domain.point import Depth, InjectionPoint, PointState
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.domain.units import sum_units
from injector_app.gui.chart.overview_cell import OverviewCell
from injector_app.gui.shared.object_names import ObjectName
from injector_app.usecases.search_treatments import search_treatments
from tests.journeys.journeys import PREEMPT, here
from tests.support.journey_stage import JourneyStage, a_past_visit
from tests.support.pointer_hand import PointerHand
from tests.support.pointers import Mouse

Key = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
MM = 0.01


@pytest.fixture
def hand(stage: JourneyStage) -> PointerHand:
    stage.desk.window.resize(1440, 900)
    return PointerHand(stage.desk, Mouse(), least=44)


@pytest.fixture
def planned(stage: JourneyStage, hand: PointerHand) -> PointerHand:
    """PREEMPT is on the chart, planned."""
    stage.open_chart()
    hand.press(PREEMPT)
    return hand


def said(stage: JourneyStage) -> str:
    """Everything that is written in the window, or in the dialog before it."""
    root = QApplication.activeModalWidget() or stage.desk.window
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def chosen(stage: JourneyStage) -> list[InjectionPoint]:
    return list(stage.desk.page.selection.points)


def ctrl_click(stage: JourneyStage, hand: PointerHand, position: Position) -> None:
    port = hand.canvas.viewport()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, CTRL, hand.pixel(position))
    stage.desk.settle()


def test_points_are_chosen_in_every_way(stage: JourneyStage, planned: PointerHand) -> None:
    hand, points = planned, here(stage)
    hand.drag_body(Position(0.3, 0.15), Position(0.7, 0.5))
    assert chosen(stage) == points
    hand.key(Key.Key_Escape)
    for point in points[:2]:
        ctrl_click(stage, hand, point.position)
    assert chosen(stage) == points[:2]
    assert {point.state for point in points[:2]} == {PointState.PLANNED}, "nothing was given"
    hand.word("7")
    for way, of_them in (
        (("By region", "Frontalis"), lambda p: p.region == "frontalis"),
        (("By side", "Left"), lambda p: p.side is Side.LEFT),
        (("By dose", "7 U"), lambda p: str(p.units) == "7"),
        (("All planned",), lambda p: p.state is PointState.PLANNED),
        (("All of the treatment",), lambda _: True),
        (("All on this diagram",), lambda p: p.diagram == "face_front"),
    ):
        hand.press(ObjectName.CHART_SELECT)
        hand.pick(*way)
        assert chosen(stage) == [p for p in stage.treatment.chart if of_them(p)], way
        assert chosen(stage)
    hand.key(Key.Key_Escape)
    hand.key(Key.Key_A, CTRL)
    assert chosen(stage) == here(stage)
    assert not hand.modals


def test_chosen_points_are_changed_in_every_way(stage: JourneyStage, planned: PointerHand) -> None:
    hand = planned
    hand.press(ObjectName.CHART_SELECT)
    hand.pick("By region", "Frontalis")
    before = chosen(stage)
    hand.canvas.setFocus()
    hand.word("2.5")
    assert {str(point.units) for point in chosen(stage)} == {"2.5"}
    diagram = hand.canvas.diagram
    hand.key(Key.Key_Up)
    hand.key(Key.Key_Up, SHIFT)
    risen = [
        (then.position.y - now.position.y) * diagram.height * diagram.mm_per_unit
        for then, now in zip(before, chosen(stage), strict=True)
    ]
    assert risen == pytest.approx([6.0] * len(before), abs=MM)
    start = chosen(stage)[0].position
    hand.drag_body(start, Position(start.x, start.y + 0.02))
    assert chosen(stage)[0].position.y == pytest.approx(start.y + 0.02, abs=0.002)
    hand.choose(ObjectName.POINT_DEPTH, "Intradermal")
    hand.choose(ObjectName.POINT_NEEDLE, "32 G 13 mm")
    assert {(p.depth, p.needle) for p in chosen(stage)} == {(Depth.INTRADERMAL, "32 G 13 mm")}
    count = len(stage.treatment.chart)
    hand.press(ObjectName.CHART_DUPLICATE)
    assert len(stage.treatment.chart) == count + len(before)
    hand.press(ObjectName.CHART_DELETE)
    assert len(stage.treatment.chart) == count
    hand.press(ObjectName.CHART_HISTORY)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.text().split(" ")[0] for action in menu.actions()]
    assert names == [
        *("Delete", "Duplicate", "Needle", "Depth", "Move", "Nudge", "Dose", "Plan", "As")
    ]
    hand.pick("Plan ")
    assert [p.position for p in stage.treatment.chart if p.region == "frontalis"] == [
        p.position for p in before
    ]


def test_one_side_is_mirrored_over_the_surface(stage: JourneyStage, planned: PointerHand) -> None:
    hand = planned
    total = len(stage.treatment.chart)
    hand.press(ObjectName.CHART_SELECT)
    hand.pick("By side", "Left")
    left = chosen(stage)
    hand.press(ObjectName.CHART_DELETE)
    hand.press(ObjectName.CHART_SELECT)
    hand.pick("By side", "Right")
    hand.press(ObjectName.CHART_MIRROR)
    assert len(stage.treatment.chart) == total
    found = {(point.diagram, point.region) for point in chosen(stage)}
    assert found == {(point.diagram, point.region) for point in left}
    assert {point.side for point in chosen(stage)} == {Side.LEFT}


def test_side_guard_lists_what_differs_before_signing(
    stage: JourneyStage, planned: PointerHand
) -> None:
    hand = planned
    hand.press(ObjectName.CHART_GIVE_ALL)
    lone = next(point for point in here(stage) if point.side is Side.LEFT)
    hand.click_body(lone.position)
    hand.press(ObjectName.CHART_DELETE)
    hand.press(ObjectName.CHART_SIGN)
    words = said(stage)
    assert "Botox: right 75 U, midline 5 U, left 70 U" in words
    assert "Right and left differ" in words
    hand.press(ObjectName.SIGN_CANCEL)


def test_region_is_filled_evenly_and_the_outline_is_pulled(
    stage: JourneyStage, hand: PointerHand
) -> None:
    stage.open_chart("axillary-hyperhidrosis")
    hand.press(ObjectName.CHART_FILL)
    tool = stage.desk.page.canvas_panel.fill.tool
    hand.word("15")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "50")
    assert "points 1 to 5: 3.34 U, points 6 to 15: 3.33 U" in said(stage)
    assert tool.area is not None
    left, top, right, bottom = tool.area.box
    edge = hand.canvas.diagram.position((left + right) / 2, bottom)
    hand.drag_body(edge, Position(edge.x, edge.y - 0.08))
    assert tool.area.box != (left, top, right, bottom)
    assert tool.grid is not None
    assert len(tool.grid.places) == 15
    hand.press(ObjectName.FILL_ACCEPT)
    points = stage.treatment.chart.points
    assert len(points) == 15
    assert str(sum_units([point.units for point in points])) == "50"
    assert {point.state for point in points} == {PointState.PLANNED}
    hand.press(ObjectName.CHART_UNDO)
    assert not stage.treatment.chart


def test_patterns_ask_for_the_dose_once_and_the_clinic_keeps_its_own(
    stage: JourneyStage, hand: PointerHand
) -> None:
    stage.open_chart()
    hand.press(f"{ObjectName.PATTERN}.preempt_195.place")
    hand.word("5")
    assert len(stage.treatment.chart) == 39
    assert "Source: " in said(stage)
    hand.press(ObjectName.CHART_TAB_PATTERNS)
    hand.fill_in(ObjectName.PATTERN_SAVE, "Our 39")
    stage.desk.settle()
    assert "Our 39" in said(stage)
    hand.key(Key.Key_Z, CTRL)


def test_menu_lists_muscles_with_range_and_source(stage: JourneyStage, hand: PointerHand) -> None:
    stage.open_chart("cervical-dystonia")
    hand.press(ObjectName.PATTERN_OTHERS)
    hand.press(f"{ObjectName.PATTERN}.cd_anterocollis.place")
    words = said(stage)
    assert "Muscle by muscle" in words
    assert "Source: Muscles: Jankovic" in words
    hand.press(f"{ObjectName.PATTERN_MUSCLE}.cd_anterocollis.1")
    assert stage.treatment.chart.points
    assert not any(point.has_dose for point in stage.treatment.chart), "the clinician doses"
    hand.word("10")
    assert {str(point.units) for point in stage.treatment.chart} == {"10"}


def test_past_visits_are_walked_beside_now(stage: JourneyStage, hand: PointerHand) -> None:
    a_past_visit(stage.work, stage.patient, days_ago=200)
    stage.open_chart()
    hand.press(PREEMPT)
    hand.press(ObjectName.CHART_GIVE_ALL)
    start = here(stage)[0].position
    hand.drag_body(start, Position(start.x, start.y - 0.03))
    hand.word("7.5")
    hand.press(ObjectName.CHART_TAB_PAST)
    assert "2026-08-26, 86 days before" in said(stage)
    ghosts = stage.desk.page.past.ghosts
    assert len([ghost for ghost in ghosts.shown if ghost.now is not None]) == 1
    table = stage.desk.page.past.panel.table
    row = [str(table.index(0, c).data()) for c in range(table.columnCount())]
    assert row[-1].startswith("5 → 7.5 U, moved ")
    hand.slide(ObjectName.PAST_SLIDER, 1.0, 0.0)
    assert "200 days before" in said(stage)
    hand.press(f"{ObjectName.PAST_SOURCE}.0")
    assert "No response recorded." in said(stage)
    assert not hand.modals


def test_overview_shows_all_diagrams_and_jumps(stage: JourneyStage, planned: PointerHand) -> None:
    hand = planned
    hand.press(ObjectName.CHART_OVERVIEW)
    cells = stage.desk.window.findChildren(OverviewCell)
    used = {point.diagram for point in stage.treatment.chart}
    assert {cell.drawing_id.diagram for cell in cells if cell.drawing_id} == used
    back = next(c for c in cells if c.drawing_id and c.drawing_id.diagram == "head_back")
    hand.press(back.objectName())
    assert hand.canvas.diagram.id == "head_back"


def test_who_charts_for_another_is_named(stage: JourneyStage, planned: PointerHand) -> None:
    hand = planned
    hand.press(ObjectName.CHART_TAB_VISIT)
    hand.choose(ObjectName.VISIT_CLINICIAN, "Bob Other")
    assert "Ann Who" in said(stage)
    hand.press(ObjectName.CHART_SIGN)
    assert "Bob Other" in said(stage)
    hand.press(ObjectName.SIGN_CANCEL)
    assert not search_treatments(stage.work, query=TreatmentQuery(lot="C9"))


def test_doses_offered_are_one_click(stage: JourneyStage, planned: PointerHand) -> None:
    hand = planned
    hand.press(ObjectName.CHART_GIVE_ALL)
    hand.click_body(here(stage)[0].position)
    hand.press(ObjectName.CHART_DOSE_MORE)
    hand.click_body(here(stage)[1].position)
    offered = stage.desk.window.findChildren(QPushButton)
    six = next(b for b in offered if b.isVisible() and b.accessibleName() == "6 units again")
    hand.press(six.objectName())
    assert [str(point.units) for point in here(stage)[:2]] == ["6", "6"]
