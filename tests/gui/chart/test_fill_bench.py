"""An axilla is filled in three actions, by keys or by the mouse; nothing modal."""

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from injector_app.domain.point import PointState
from injector_app.domain.position import Position
from injector_app.gui.canvas.mark_pictures import DISC
from injector_app.gui.chart.fill_panel import FillPanel
from injector_app.gui.shared.object_names import ObjectName
from tests.support.chart_hand import LEFT_CORRUGATOR, NO_KEY, ChartHand
from tests.support.window import find, press, type_into


@pytest.fixture
def panel(hand: ChartHand) -> FillPanel:
    """A grid is being laid over a drawn outline."""
    hand.canvas.setFocus()
    hand.key(Qt.Key.Key_F)
    start = hand.pixel(Position(0.25, 0.5))
    hand.drag(start, hand.pixel(Position(0.65, 0.8)) - start)
    return hand.page.canvas_panel.fill.panel


def enter(panel: FillPanel, name: str, text: str) -> QLineEdit:
    line = type_into(panel, name, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    return line


def test_three_actions_fill_a_region(hand: ChartHand) -> None:
    hand.canvas.setFocus()
    QTest.mouseMove(hand.canvas.viewport(), hand.pixel(Position(0.5, 0.2)))
    QTest.mouseMove(hand.canvas.viewport(), hand.pixel(LEFT_CORRUGATOR))
    hand.key(Qt.Key.Key_F)
    for text in ("4", "10"):
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert [str(point.units) for point in hand.points] == ["2.5"] * 4
    assert {point.region for point in hand.points} == {"corrugator-supercilii"}
    assert {point.state for point in hand.points} == {PointState.PLANNED}
    assert hand.canvas.hasFocus()


def test_outline_is_drawn_and_stretched_with_the_hand(hand: ChartHand, panel: FillPanel) -> None:
    fill = hand.page.canvas_panel.fill.tool
    enter(panel, ObjectName.FILL_SPACING, "1")
    assert fill.grid is not None
    assert fill.area is not None
    before, count = fill.area.box, len(fill.grid.places)
    corner = hand.pixel(hand.canvas.diagram.position(before[2], before[3]))
    hand.drag(corner + QPoint(14, 14), QPoint(-60, -60))
    assert fill.area.box[:2] == before[:2]
    assert fill.area.box[2] < before[2]
    assert len(fill.grid.places) < count
    middle = hand.pixel(Position(0.35, 0.6))
    size = (fill.area.box[2] - fill.area.box[0], fill.area.box[3] - fill.area.box[1])
    hand.drag(middle, QPoint(25, 10))
    assert fill.area.box[0] > before[0]
    assert (
        fill.area.box[2] - fill.area.box[0],
        fill.area.box[3] - fill.area.box[1],
    ) == pytest.approx(size)
    assert not hand.points


def test_click_takes_another_region_and_places_nothing(hand: ChartHand, panel: FillPanel) -> None:
    hand.take_dose("5")
    hand.click(LEFT_CORRUGATOR)
    fill = hand.page.canvas_panel.fill.tool
    assert fill.region is not None
    assert fill.region.id == "corrugator-supercilii"
    assert panel.isVisible()
    assert not hand.points


def test_escape_and_cancel_drop_the_grid(hand: ChartHand, panel: FillPanel) -> None:
    line = enter(panel, ObjectName.FILL_COUNT, "9")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert not hand.points
    press(hand.page, ObjectName.CHART_FILL)
    assert panel.isVisible()
    assert find(panel, ObjectName.FILL_COUNT, QLineEdit).text() == ""
    press(panel, ObjectName.FILL_CANCEL)
    assert not panel.isVisible()


def test_mouse_accepts_and_the_step_is_undone_at_once(hand: ChartHand, panel: FillPanel) -> None:
    enter(panel, ObjectName.FILL_COUNT, "9")
    type_into(panel, ObjectName.FILL_TOTAL, "18")
    press(panel, ObjectName.FILL_ACCEPT)
    assert len(hand.points) == 9
    assert hand.page.canvas_panel.status.hint == "9 planned: 2 U each."
    hand.page.document.undo_stack.undo()
    assert not hand.points


def test_other_diagram_drops_the_grid_and_what_was_pointed_at(
    hand: ChartHand, panel: FillPanel
) -> None:
    QTest.mouseMove(hand.canvas.viewport(), hand.pixel(LEFT_CORRUGATOR))
    hand.choose_diagram("head_left")
    assert not panel.isVisible()
    hand.key(Qt.Key.Key_F)
    region = hand.page.canvas_panel.fill.tool.region
    assert region is not None
    assert region.id == "temporalis"


def test_middle_button_still_pans(hand: ChartHand, panel: FillPanel) -> None:
    fill = hand.page.canvas_panel.fill.tool
    area = fill.area
    spot = hand.pixel(Position(0.5, 0.5))
    QTest.mousePress(hand.canvas.viewport(), Qt.MouseButton.MiddleButton, NO_KEY, spot)
    QTest.mouseRelease(hand.canvas.viewport(), Qt.MouseButton.MiddleButton, NO_KEY, spot)
    assert fill.area is area
    assert panel.isVisible()


def spread(hand: ChartHand) -> float:
    """Pixels between the two nearest marks of the grid that is laid."""
    grid = hand.page.canvas_panel.fill.tool.grid
    assert grid is not None
    apart = grid.spacing_mm / hand.canvas.diagram.mm_per_unit
    return apart * hand.canvas.scale_factor


def test_crowded_grid_is_come_close_to_so_that_no_mark_lies_on_another(hand: ChartHand) -> None:
    whole = hand.canvas.scale_factor
    hand.canvas.setFocus()
    QTest.mouseMove(hand.canvas.viewport(), hand.pixel(Position(0.5, 0.2)))
    QTest.mouseMove(hand.canvas.viewport(), hand.pixel(LEFT_CORRUGATOR))
    hand.key(Qt.Key.Key_F)
    QApplication.processEvents()
    assert hand.canvas.scale_factor > whole
    fill = hand.page.canvas_panel.fill
    enter(fill.panel, ObjectName.FILL_SPACING, "0.5")
    assert spread(hand) > DISC * hand.canvas.marks.pictures.scale
    assert fill.tool.area is not None
    left, top, right, bottom = fill.tool.area.box
    seen = hand.canvas.mapToScene(hand.canvas.viewport().rect()).boundingRect()
    assert seen.contains(QRectF(left, top, right - left, bottom - top))
    press(fill.panel, ObjectName.FILL_CANCEL)
    QApplication.processEvents()
    assert hand.canvas.scale_factor == pytest.approx(whole, rel=0.05)


def test_view_stays_while_the_hand_works_on_the_outline(hand: ChartHand, panel: FillPanel) -> None:
    enter(panel, ObjectName.FILL_SPACING, "0.5")
    close = hand.canvas.scale_factor
    fill = hand.page.canvas_panel.fill.tool
    hand.canvas.zoom_out()
    shown = hand.canvas.scale_factor
    assert shown < close
    assert fill.area is not None
    _, _, right, bottom = fill.area.box
    corner = hand.pixel(hand.canvas.diagram.position(right, bottom))
    hand.drag(corner + QPoint(14, 14), QPoint(-40, -40))
    assert hand.canvas.scale_factor == shown
