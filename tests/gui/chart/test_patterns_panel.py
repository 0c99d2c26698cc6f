"""How a chart begins: PREEMPT in two actions, refusals in place, rows that follow the visit."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from injector_app.domain.chart import EMPTY_CHART
from injector_app.domain.point import PointState
from injector_app.domain.position import Position
from injector_app.domain.totals import totals
from injector_app.domain.units import Units
from injector_app.gui.chart.detail_tabs import PATTERNS, POINTS
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.patterns_panel import PatternsPanel
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from tests.support.builders import a_pattern, a_treatment, a_vial
from tests.support.chart_hand import ChartHand
from tests.support.window import find, press, type_into

PREEMPT = f"{ObjectName.PATTERN}.preempt_155"


@pytest.fixture
def panel(real_page: ChartPage) -> PatternsPanel:
    return real_page.details.patterns


def names(panel: PatternsPanel) -> list[str]:
    return [row.objectName().removeprefix("chart.pattern.") for row in panel.list.rows]


def tab(page: ChartPage) -> int:
    return page.details._stack.currentIndex()


def test_preempt_takes_two_actions(real_page: ChartPage, panel: PatternsPanel) -> None:
    assert panel.isVisible()
    press(real_page, f"{PREEMPT}.place")
    points = real_page.document.treatment.chart.points
    assert [point.state for point in points] == [PointState.PLANNED] * 31
    ChartHand(real_page).key(Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    (total,) = totals(real_page.document.treatment)
    assert (total.points_given, str(total.given)) == (31, "155")


def test_source_is_said_and_the_points_are_shown(
    real_page: ChartPage, panel: PatternsPanel
) -> None:
    press(real_page, f"{PREEMPT}.place")
    assert real_page.canvas_panel.status.hint.startswith("31 planned. Source: ")
    assert tab(real_page) == POINTS
    assert real_page.canvas_panel.canvas.hasFocus()
    assert not panel.isVisible()


def test_diagram_of_the_pattern_comes_up(real_page: ChartPage) -> None:
    document = real_page.document
    document.open(replace(document.treatment, indication="axillary-hyperhidrosis"))
    press(real_page, f"{ObjectName.PATTERN}.axillary_ona.place")
    assert real_page.canvas_panel.canvas.diagram.id.startswith("axilla")


def test_rows_follow_indication_and_vial(real_page: ChartPage, panel: PatternsPanel) -> None:
    assert names(panel) == ["preempt_155"]
    document = real_page.document
    document.edit(replace(document.treatment, indication="glabellar-lines"), "indication")
    document.settle()
    assert names(panel) == ["glabella_ona"]
    dysport = a_vial(product="dysport", size=Units.parse("300"))
    document.edit(replace(document.treatment, vials=(dysport,)), "vial")
    document.settle()
    assert names(panel) == ["glabella_abo"]


def test_others_are_a_press_away_and_refused_in_place(
    real_page: ChartPage, panel: PatternsPanel
) -> None:
    press(real_page, ObjectName.PATTERN_OTHERS)
    assert len(names(panel)) > 50
    type_into(real_page, ObjectName.PATTERN_SEARCH, "glabellar speywood")
    assert names(panel) == ["glabella_abo"]
    press(real_page, f"{ObjectName.PATTERN}.glabella_abo.place")
    assert "Dysport" in panel.list.rows[0].problem
    assert "Botox" in panel.list.rows[0].problem
    assert not real_page.document.treatment.chart
    assert find(real_page, ObjectName.PATTERN_OTHERS, Button).text() == "Only what fits"


def test_first_click_on_the_diagram_shows_the_points(real_page: ChartPage) -> None:
    assert tab(real_page) == PATTERNS
    ChartHand(real_page).place(Position(0.5, 0.4))
    real_page.document.settle()
    assert tab(real_page) == POINTS


def test_chart_with_points_opens_on_them(real_page: ChartPage) -> None:
    real_page.document.open(a_treatment(points=2))
    assert tab(real_page) == POINTS


def test_save_asks_for_a_name_and_keeps_the_chosen(
    real_page: ChartPage, panel: PatternsPanel, qtbot: QtBot
) -> None:
    assert panel.save.isHidden()
    real_page.document.open(a_treatment(points=3))
    real_page.selection.choose([real_page.document.treatment.chart.points[1].id])
    real_page.details.show_tab(PATTERNS)
    assert panel.save.line.placeholderText() == "Name for point 2 as a pattern"
    assert len(panel.points_to_keep) == 1
    type_into(real_page, ObjectName.PATTERN_SAVE, "Mine")
    with qtbot.waitSignal(panel.save_requested) as requested:
        press(real_page, f"{ObjectName.PATTERN_SAVE}.do")
    assert requested.args == ["Mine"]


def test_own_patterns_come_first(panel: PatternsPanel) -> None:
    own = a_pattern(name="Frontal")
    panel.show_own((own,))
    assert names(panel) == [str(own.id), "preempt_155"]
    panel.row_problem(own.id, "Gone.")
    assert panel.list.rows[0].problem == "Gone."


def test_without_a_vial_the_points_wait(real_page: ChartPage) -> None:
    document = real_page.document
    document.open(a_treatment(chart=EMPTY_CHART, vials=()))
    press(real_page, f"{PREEMPT}.place")
    assert {point.waits_for for point in document.treatment.chart} == {"onabotulinumtoxinA"}
