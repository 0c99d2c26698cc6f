"""Marks stand on paper where they stand on the screen."""

from dataclasses import replace

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.position import Position
from injector_app.domain.theme import Theme
from injector_app.reports.chart_figure import (
    CAPTION,
    ONE_LINE,
    ChartFigure,
    FigurePlan,
    caption_height,
)
from injector_app.reports.marks import Mark
from tests.support.builders import a_point
from tests.support.pdf_places import placed_forms
from tests.support.pdf_text import all_text
from tests.support.printed import printed

WIDTH = 200.0
PLACES = (Position(0.2, 0.3), Position(0.5, 0.5), Position(0.81, 0.77))
CROWD = tuple(Position(0.5 + 0.01 * n, 0.5) for n in range(4))


def a_figure(
    catalog: Catalog, *places: Position, diagram: str = "face_front", twin: str = ""
) -> ChartFigure:
    marks = tuple(Mark(n, a_point(position=place)) for n, place in enumerate(places, start=1))
    colours = catalog.palette[Theme.PRINT]
    plan = FigurePlan(catalog.diagram(diagram), marks, colours, catalog.diagrams.get(twin))
    return ChartFigure(plan, WIDTH)


def test_marks_stand_at_their_fractions_of_the_drawing(catalog: Catalog) -> None:
    drawing, *marks = placed_forms(printed([a_figure(catalog, *PLACES)]))
    assert drawing.name.endswith("-adult-face_front")
    for mark, place in zip(marks, PLACES, strict=True):
        x, y = drawing.on_page(place.x * 8000, place.y * 10000)
        assert mark.on_page(0, 0) == pytest.approx((x, y), abs=0.005 * WIDTH)


def test_turned_drawing_lies_under_the_same_places(catalog: Catalog) -> None:
    figure = a_figure(catalog, PLACES[0], diagram="head_right", twin="head_left")
    drawing, mark = placed_forms(printed([figure]))
    assert drawing.name.endswith("-adult-head_left")
    # A place at the left of the figure is drawn from the right of the turned twin.
    at = drawing.on_page((1 - PLACES[0].x) * 8000, PLACES[0].y * 10000)
    assert mark.on_page(0, 0) == pytest.approx(at, abs=0.005 * WIDTH)


def test_crowded_numbers_leave_a_dot_at_the_true_place(catalog: Catalog) -> None:
    assert a_figure(catalog, *CROWD).has_leaders
    assert not a_figure(catalog, *PLACES).has_leaders


def test_name_sides_and_numbers_are_written(catalog: Catalog) -> None:
    assert all_text(printed([a_figure(catalog, *PLACES)])) == "RIGHT LEFT Face, front 1 2 3"
    one_sided = a_figure(catalog, diagram="head_left")
    assert all_text(printed([one_sided])) == "LEFT Head, left side"


def test_narrow_figure_has_its_name_above_the_sides() -> None:
    assert caption_height(ONE_LINE) == CAPTION < caption_height(ONE_LINE - 1)


def test_figure_keeps_the_proportions_of_the_diagram(catalog: Catalog) -> None:
    figure = a_figure(catalog)
    assert (figure.width, figure.height) == (WIDTH, WIDTH * 1.25 + CAPTION)


def test_viewer_sees_a_back_the_other_way_round(catalog: Catalog) -> None:
    back = catalog.diagram("head_back")
    plan = FigurePlan(replace(back, name="Back"), (), catalog.palette[Theme.PRINT])
    assert all_text(printed([ChartFigure(plan, WIDTH)])) == "LEFT RIGHT Back"
