"""What the sheets for patient, desk, payer and paper day have in common."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from reportlab.platypus import CondPageBreak, Spacer, Table

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.language.tr import tr
from injector_app.domain.language.written_number import written_number
from injector_app.domain.line_start import line_start
from injector_app.domain.note import NoteContent
from injector_app.domain.units import Units
from injector_app.reports.figure_grid import FigureGrid
from injector_app.reports.figure_plans import figure_plans
from injector_app.reports.safe_text import paragraph
from injector_app.reports.styles import BODY, GAP, HEADING, LABEL
from injector_app.reports.table_style import FLUSH, line_below, ruled_style

_TOGETHER = 70.0


def section(title: str, *texts: str) -> Iterator[Any]:
    """A heading and what stands under it; a heading is never left alone."""
    yield Spacer(1, GAP)
    yield CondPageBreak(_TOGETHER)
    yield paragraph(title, HEADING)
    for text in texts:
        yield paragraph(text, BODY)


def plain_table(
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    *more: tuple[Any, ...],
) -> Any:  # noqa: ANN401
    """Words under small names, a hairline under each row; the head is repeated on each page."""
    cells = [
        [paragraph(name, LABEL) for name in head],
        *([paragraph(each, BODY) for each in row] for row in rows),
    ]
    lines = [line_below(row) for row in range(len(cells))]
    style = ruled_style(*lines, *FLUSH, *more)
    return Table(cells, colWidths=list(widths), repeatRows=1, style=style, splitInRow=1)


def shares(width: float, *parts: float) -> list[float]:
    """A width parted in these proportions."""
    return [width * part / sum(parts) for part in parts]


def figures(chart: Chart, catalog: Catalog, width: float, room: float) -> Iterator[Any]:
    """The drawings in use, as large as the room allows, in one row where they are up to four."""
    plans = figure_plans(chart, catalog)
    if not plans:
        return
    grid = FigureGrid(plans, width)
    if not grid.is_readable(grid.figure_width(room)):
        grid = replace(grid, in_one_row=len(plans) <= _IN_A_ROW)
    yield from grid.flowables(grid.figure_width(max(room, _LEAST_ROOM)))


_IN_A_ROW, _LEAST_ROOM = 6, 180.0


def brand_of(product: str, content: NoteContent, catalog: Catalog) -> str:
    """The product as it is called where the clinic is."""
    return catalog.product(product).brand(content.clinic.region)


def region_of(name: str, catalog: Catalog) -> str:
    """A muscle or region with a capital letter, or a dash."""
    return line_start(tr(catalog.region_name(name))) if name else "\u2013"


def units_words(units: Units | None) -> str:
    """Units as they are printed, or a dash."""
    return f"{written_number(units)} U" if units is not None else "\u2013"


def use_name(content: NoteContent, catalog: Catalog) -> str:
    """The indication in words."""
    known = catalog.indications.get(content.treatment.indication)
    return tr(known.name) if known else content.treatment.indication
