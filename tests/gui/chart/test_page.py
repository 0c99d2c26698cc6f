"""The page joins everything over one document."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit, QTableView

from injector_app.domain.chart import Chart
from injector_app.domain.point import PointState
from injector_app.domain.theme import Theme
from injector_app.gui.chart.diagram_list import POINTS_ROLE
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look
from tests.support.builders import a_point, a_treatment
from tests.support.chart_hand import LEFT_CORRUGATOR, PROCERUS, RIGHT_CORRUGATOR, ChartHand
from tests.support.window import find, press, type_into


def test_chart_opens_on_the_diagram_of_its_points(page: ChartPage) -> None:
    chart = Chart((a_point(diagram="head_left"),))
    page.document.open(replace(a_treatment(points=0), chart=chart))
    assert page.canvas_panel.canvas.diagram.id == "head_left"
    page.document.open(a_treatment(points=0))
    assert page.canvas_panel.canvas.diagram.id == "face_front"
    assert page.canvas_panel.canvas.hasFocus()


def test_everything_follows_a_click(hand: ChartHand) -> None:
    hand.place(PROCERUS, RIGHT_CORRUGATOR, LEFT_CORRUGATOR)
    hand.page.document.settle()
    totals = find(hand.page, ObjectName.CHART_TOTALS, QTableView).model()
    assert totals.index(0, 4).data() == "15 U"
    assert find(hand.page, ObjectName.CHART_POINTS, QTableView).model().rowCount() == 3
    assert hand.page.strip.model().index(0, 0).data(POINTS_ROLE) == 3


def test_button_counts_what_is_missing(page: ChartPage) -> None:
    page.document.open(replace(a_treatment(points=1), consent=False))
    assert find(page, ObjectName.CHART_SIGN, Button).text() == "Sign… (1 missing)"


def test_all_planned_points_are_given_at_once(page: ChartPage) -> None:
    planned = tuple(a_point(state=PointState.PLANNED) for _ in range(31))
    page.document.open(replace(a_treatment(points=0), chart=Chart(planned)))
    press(page, ObjectName.CHART_GIVE_ALL)
    assert len(page.document.treatment.chart.given) == 31
    page.document.undo_stack.undo()
    assert not page.document.treatment.chart.given


@pytest.mark.parametrize("size", [(1600, 900), (1280, 700)])
def test_column_takes_its_share(page: ChartPage, size: tuple[int, int]) -> None:
    page.resize(*size)
    column = page.dose_bar.parentWidget()
    assert column is not None
    assert 440 <= column.width() <= 560
    assert page.canvas_panel.canvas.width() > 600


def test_theme_is_followed(page: ChartPage, look: Look) -> None:
    look.choose(Theme.LIGHT)
    light = page.styleSheet()
    look.choose(Theme.DARK)
    assert page.styleSheet() != light
    look.choose(None)


def test_typing_under_way_is_known_and_taken_over(page: ChartPage) -> None:
    page.details.show_tab(1)
    line = type_into(page, f"{ObjectName.VIAL_LOT}.1", "Z9")
    assert isinstance(line, QLineEdit)
    before = page.is_typed_in
    page.finish_typing()
    assert (before, page.is_typed_in) == (True, False)
    assert page.document.treatment.vials[0].lot == "Z9"
