"""All diagrams in use on one sheet; a click or a key goes there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from injector_app.domain.edition import DrawingId, Edition
from injector_app.gui.chart.overview_cell import OverviewCell
from injector_app.gui.shared.object_names import ObjectName
from tests.support.builders import a_point
from tests.support.chart_hand import PROCERUS, ChartHand
from tests.support.window import find, press


def two_diagrams(hand: ChartHand) -> None:
    hand.place(PROCERUS)
    document = hand.page.document
    chart = document.treatment.chart.with_point(a_point(diagram="head_left", region="temporalis"))
    document.edit(document.treatment.with_chart(chart), "elsewhere")
    document.settle()


def test_every_diagram_in_use_is_there(hand: ChartHand) -> None:
    two_diagrams(hand)
    hand.canvas.setFocus()
    hand.key(Qt.Key.Key_O)
    overview = hand.page.canvas_panel.overview
    assert overview.isVisible()
    assert not hand.canvas.isVisible()
    names = [cell.accessibleName() for cell in overview.cells]
    assert names == ["face_front: 1 given", "head_left: 1 given"]
    assert find(hand.page, ObjectName.CHART_OVERVIEW, QAbstractButton).isChecked()


def test_click_goes_to_the_diagram(hand: ChartHand) -> None:
    two_diagrams(hand)
    press(hand.page, ObjectName.CHART_OVERVIEW)
    cell = find(hand.page, f"{ObjectName.CHART_OVERVIEW}.2", OverviewCell)
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert hand.canvas.isVisible()
    assert hand.canvas.diagram.id == "head_left"


def test_keys_go_back_or_on(hand: ChartHand) -> None:
    two_diagrams(hand)
    overview = hand.page.canvas_panel.overview
    for key in (Qt.Key.Key_O, Qt.Key.Key_Escape):
        press(hand.page, ObjectName.CHART_OVERVIEW)
        QTest.keyClick(overview.cells[0], key)
        assert hand.canvas.isVisible()
        assert hand.canvas.diagram.id == "face_front"
    press(hand.page, ObjectName.CHART_OVERVIEW)
    QTest.keyClick(overview.cells[1], Qt.Key.Key_Space)
    assert hand.canvas.diagram.id == "head_left"


def test_diagram_without_points_goes_from_the_sheet(hand: ChartHand) -> None:
    two_diagrams(hand)
    press(hand.page, ObjectName.CHART_OVERVIEW)
    hand.page.document.undo_stack.undo()
    hand.page.document.settle()
    cells = hand.page.canvas_panel.overview.cells
    assert [cell.drawing_id for cell in cells] == [DrawingId(Edition(1), "face_front")]


def test_strip_leaves_the_overview(hand: ChartHand) -> None:
    two_diagrams(hand)
    press(hand.page, ObjectName.CHART_OVERVIEW)
    hand.choose_diagram("head_left")
    assert hand.canvas.isVisible()
