"""Figures are as large as the room allows, in rows that suit their count."""

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.theme import Theme
from injector_app.reports.chart_figure import FigurePlan
from injector_app.reports.figure_grid import FigureGrid
from injector_app.reports.figure_key import LEADER
from injector_app.reports.marks import Mark
from tests.support.builders import a_point
from tests.support.pdf_text import all_text
from tests.support.printed import WIDTH, printed


def a_grid(catalog: Catalog, count: int) -> FigureGrid:
    diagrams = list(catalog.diagrams.values())[:count]
    colours = catalog.palette[Theme.PRINT]
    plans = [FigurePlan(diagram, (Mark(1, a_point()),), colours) for diagram in diagrams]
    return FigureGrid(plans, WIDTH)


@pytest.mark.parametrize(("count", "width"), [(1, 300), (2, 255), (3, 166.7), (4, 255), (6, 166.7)])
def test_figures_share_the_width(catalog: Catalog, count: int, width: float) -> None:
    assert a_grid(catalog, count).figure_width(10_000) == pytest.approx(width, abs=0.1)


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 6])
@pytest.mark.parametrize("room", [300, 450, 700])
def test_rows_and_key_keep_to_the_room(catalog: Catalog, count: int, room: float) -> None:
    grid = a_grid(catalog, count)
    flowables = grid.flowables(grid.figure_width(room))
    used = sum(f.wrap(WIDTH, room)[1] + f.getSpaceAfter() for f in flowables)
    assert used <= room + 0.01


def test_small_figures_are_not_readable(catalog: Catalog) -> None:
    grid = a_grid(catalog, 5)
    assert grid.is_readable(150)
    assert not grid.is_readable(149)
    assert not a_grid(catalog, 1).is_readable(150)


@pytest.mark.parametrize("count", [1, 5, 7, 14])
def test_every_figure_is_drawn(catalog: Catalog, count: int) -> None:
    grid = a_grid(catalog, count)
    text = all_text(printed([*grid.flowables(grid.figure_width(700))]))
    assert all(plan.diagram.name in text for plan in grid.plans)
    assert LEADER not in text
