"""The page joins everything over one document."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableView

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import EMPTY_CHART, Chart
from injector_app.domain.edition import Edition
from injector_app.domain.point import PointState
from injector_app.domain.theme import Theme
from injector_app.gui.canvas.sheet import MUSCLES
from injector_app.gui.chart.diagram_list import POINTS_ROLE
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.theme import Look
from tests.support.builders import a_point, a_treatment
from tests.support.chart_hand import LEFT_CORRUGATOR, PROCERUS, RIGHT_CORRUGATOR, ChartHand
from tests.support.two_atlases import two_atlases
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


@pytest.mark.parametrize("size", [(2560, 1300), (1600, 900), (1280, 700)])
def test_column_takes_its_share(page: ChartPage, size: tuple[int, int]) -> None:
    page.resize(*size)
    column = page.dose_bar.parentWidget()
    assert column is not None
    assert 440 <= column.width() <= 760
    assert page.canvas_panel.canvas.width() > 500


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


class TestTwoVersions:
    """A draft is shown and continued on the drawings it was begun on."""

    @pytest.fixture
    def catalog(self) -> Catalog:
        return two_atlases()

    def test_draft_of_version_1_is_continued_on_version_1(self, hand: ChartHand) -> None:
        hand.page.document.open(a_treatment(points=1), body="adult_male")
        hand.place(PROCERUS)
        assert {(p.atlas_version, p.variant) for p in hand.points} == {(1, "adult")}
        assert hand.points[1].region == "procerus"

    def test_new_draft_is_charted_on_the_body_of_the_patient(self, hand: ChartHand) -> None:
        hand.page.document.open(a_treatment(points=0), body="adult_male")
        # Where version 1 has the procerus, version 2 has nothing.
        hand.place(PROCERUS)
        (point,) = hand.points
        assert (point.atlas_version, point.variant, point.region) == (2, "adult_male", "")

    def test_points_are_marked_only_on_their_own_drawing(self, hand: ChartHand) -> None:
        document, strip = hand.page.document, hand.page.strip
        one, two = a_point(), a_point(atlas_version=2)
        document.open(a_treatment(chart=Chart((one, two))))
        place = hand.pixel(one.position).toPointF()
        assert hand.canvas.mark_at(place, 5) == one.id
        strip.choose(two.drawing_id)
        assert hand.canvas.diagram.atlas_version == 2
        assert hand.canvas.mark_at(place, 5) == two.id
        hand.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        assert hand.page.selection.ids == {two.id}

    def test_strip_follows_when_the_last_old_point_goes(self, hand: ChartHand) -> None:
        document = hand.page.document
        document.open(a_treatment(chart=Chart((a_point(diagram="head_left"),))))
        document.edit(document.treatment.with_chart(EMPTY_CHART), "delete")
        document.settle()
        assert hand.canvas.diagram.drawing_id == (Edition(2), "head_left")
        document.undo_stack.undo()
        document.settle()
        assert hand.canvas.diagram.drawing_id == (Edition(1), "head_left")

    def test_points_without_their_drawing_are_told_and_stay_listed(self, page: ChartPage) -> None:
        points = (a_point(atlas_version=9), a_point(variant="child"), a_point(diagram="tail"))
        page.document.open(a_treatment(chart=Chart((a_point(), *points))))
        assert page.banner.isVisible()
        texts = [label.text() for label in page.banner.findChildren(PlainLabel)]
        assert any("2-4" in text or "2\u20134" in text for text in texts)
        table = find(page, ObjectName.CHART_POINTS, QTableView).model()
        assert table.rowCount() == 4
        for point in page.document.treatment.chart:
            page.selection.choose((point.id,))
        assert page.canvas_panel.canvas.diagram.id == "face_front"
        page.document.open(a_treatment(points=1))
        assert not page.banner.isVisible()


def test_key_shows_the_muscles_and_hides_them(hand: ChartHand) -> None:
    hand.key(Qt.Key.Key_U)
    assert MUSCLES in hand.canvas.layers
    hand.key(Qt.Key.Key_U)
    assert MUSCLES not in hand.canvas.layers


def test_page_fits_a_small_window_with_everything_on_it(page: ChartPage) -> None:
    planned = tuple(a_point(state=PointState.PLANNED) for _ in range(31))
    page.document.open(replace(a_treatment(points=0), chart=Chart(planned)))
    page.document.settle()
    assert page.minimumSizeHint().width() <= 1280
