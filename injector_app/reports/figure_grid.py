"""FigureGrid: figures in rows, as large as the room allows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from reportlab.platypus import Spacer, Table

from injector_app.reports.chart_figure import (
    CAPTION,
    ONE_LINE,
    ChartFigure,
    FigurePlan,
    caption_height,
)
from injector_app.reports.figure_key import KEY_HEIGHT, FigureKey, Signs
from injector_app.reports.styles import GAP
from injector_app.reports.table_style import bare_style

GUTTER = 10.0
_ROW_GAP = 5.0
_KEY_ROOM = KEY_HEIGHT + GAP
_WIDEST_ALONE = 300.0
# By columns: narrower figures had better have more of a page.
_READABLE = {1: 170.0, 2: 170.0, 3: 150.0}
# A row of small figures, where that keeps a visit on one page: still as wide as on paper forms.
_READABLE_IN_ROW, _MOST_IN_ROW = 80.0, 6
_COLUMNS = {1: 1, 2: 2, 4: 2}
_MOST_COLUMNS, _ROWS_PER_PAGE = 3, 2


@dataclass(frozen=True, slots=True)
class FigureGrid:
    """The figures of a note and the width of the text."""

    plans: Sequence[FigurePlan]
    width: float
    in_one_row: bool = False

    def figure_width(self, room: float) -> float:
        """How wide each figure may be so that a page's rows fit into `room` points of height."""
        rows = min(self._rows, _ROWS_PER_PAGE)
        each = (room - _KEY_ROOM) / rows - _ROW_GAP
        width = min(self._widest, (each - CAPTION) / self._tallest)
        # A narrow figure has a higher caption, and is a little narrower for it.
        narrow = min(self._widest, (each - caption_height(0)) / self._tallest)
        return width if width >= ONE_LINE else min(narrow, width)

    def is_readable(self, figure_width: float) -> bool:
        """Whether figures of that width show the marks well."""
        if self.in_one_row:
            return figure_width >= _READABLE_IN_ROW and self._columns <= _MOST_IN_ROW
        return figure_width >= _READABLE[self._columns]

    def flowables(self, figure_width: float) -> Iterator[Any]:
        """Rows of figures, then the key to their signs."""
        figures = [ChartFigure(plan, figure_width) for plan in self.plans]
        columns = self._columns
        for start in range(0, len(figures), columns):
            yield _row(figures[start : start + columns], figure_width)
        yield FigureKey(self._signs(figures), self.width)
        yield Spacer(1, GAP)

    def _signs(self, figures: Sequence[ChartFigure]) -> Signs:
        states = frozenset(mark.point.state for plan in self.plans for mark in plan.marks)
        return Signs(states, has_leaders=any(figure.has_leaders for figure in figures))

    @property
    def _columns(self) -> int:
        if self.in_one_row:
            return max(len(self.plans), 1)
        return _COLUMNS.get(len(self.plans), _MOST_COLUMNS)

    @property
    def _rows(self) -> int:
        return ceil(len(self.plans) / self._columns)

    @property
    def _widest(self) -> float:
        shared = (self.width - GUTTER * (self._columns - 1)) / self._columns
        return min(shared, _WIDEST_ALONE)

    @property
    def _tallest(self) -> float:
        return max(plan.diagram.height / plan.diagram.width for plan in self.plans)


def _row(figures: Sequence[ChartFigure], width: float) -> Any:  # noqa: ANN401
    return Table(
        [figures],
        colWidths=[width + GUTTER] * len(figures),
        style=bare_style(("ALIGN", (0, 0), (-1, -1), "CENTER")),
        hAlign="CENTER",
        spaceAfter=_ROW_GAP,
    )
