"""Facts in a grid: a small name above each value."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Table

from injector_app.reports.fonts import REGULAR, text_width
from injector_app.reports.safe_text import paragraph
from injector_app.reports.styles import BODY, DENSE, LABEL
from injector_app.reports.table_style import ALL, bare_style

Fact = tuple[str, str]

_COLUMNS, _MANY_COLUMNS = 4, 6
_BETWEEN = 10


def facts_grid(facts: Sequence[Fact], width: float, *, is_dense: bool = False) -> Any:  # noqa: ANN401
    """Short facts, four in a row, or six densely; one that needs it takes the room of two."""
    columns, text = (_MANY_COLUMNS, DENSE) if is_dense else (_COLUMNS, BODY)
    column = width / columns
    rows: list[list[Any]] = []
    below = 2.5 if is_dense else 5
    style: list[tuple[Any, ...]] = [
        ("BOTTOMPADDING", *ALL, below),
        ("RIGHTPADDING", *ALL, _BETWEEN),
    ]
    for name, value in facts:
        needs = text_width(value, REGULAR, text.fontSize)
        span = 1 if needs < column - _BETWEEN else 2 if needs < 2 * column - _BETWEEN else 3
        if not rows or len(rows[-1]) + span > columns:
            rows.append([])
        place = len(rows[-1])
        style.append(("SPAN", (place, len(rows) - 1), (place + span - 1, len(rows) - 1)))
        rows[-1] += [[paragraph(name, LABEL), paragraph(value, text)], "", ""][:span]
    full = [[*row, *[""] * (columns - len(row))] for row in rows]
    return Table(full, colWidths=[column] * columns, style=bare_style(*style))
