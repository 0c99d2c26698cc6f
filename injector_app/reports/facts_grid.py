"""Facts in a grid: a small name above each value."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Table

from injector_app.reports.fonts import REGULAR, text_width
from injector_app.reports.safe_text import paragraph
from injector_app.reports.styles import BODY, LABEL
from injector_app.reports.table_style import ALL, bare_style

Fact = tuple[str, str]

_COLUMNS = 4
_BETWEEN = 10


def facts_grid(facts: Sequence[Fact], width: float) -> Any:  # noqa: ANN401
    """Short facts, four in a row; one that needs it takes the room of two."""
    column = width / _COLUMNS
    rows: list[list[Any]] = []
    style: list[tuple[Any, ...]] = [("BOTTOMPADDING", *ALL, 5), ("RIGHTPADDING", *ALL, _BETWEEN)]
    for name, value in facts:
        span = 1 if text_width(value, REGULAR, BODY.fontSize) < column - _BETWEEN else 2
        if not rows or len(rows[-1]) + span > _COLUMNS:
            rows.append([])
        place = len(rows[-1])
        style.append(("SPAN", (place, len(rows) - 1), (place + span - 1, len(rows) - 1)))
        rows[-1] += [[paragraph(name, LABEL), paragraph(value, BODY)], ""][:span]
    full = [[*row, *[""] * (_COLUMNS - len(row))] for row in rows]
    return Table(full, colWidths=[column] * _COLUMNS, style=bare_style(*style))
