"""Tables of the note: facts, injections, totals, vials."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Table, TableStyle

from injector_app.domain.injection_rows import INJECTION_HEAD
from injector_app.domain.note_sheet import NoteSheet
from injector_app.reports.fonts import REGULAR
from injector_app.reports.safe_text import paragraph
from injector_app.reports.styles import (
    BAND,
    BODY,
    LABEL,
    NUMBER,
    NUMBER_LABEL,
    RULE,
    STRONG,
    STRONG_NUMBER,
)

_FACT_COLUMNS = 2
_LABEL_SHARE, _VALUE_SHARE = 0.15, 0.35
# Shares of the text width; numbers have room enough never to be broken.
_INJECTION_SHARES = (0.14, 0.25, 0.09, 0.15, 0.09, 0.08, 0.08, 0.12)
_FIRST_NUMBER, _LAST_NUMBER = 4, 6

_PLAIN = [
    # A table that is not told its font names Helvetica, which is not embedded.
    ("FONTNAME", (0, 0), (-1, -1), REGULAR),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("TOPPADDING", (0, 0), (-1, -1), 1.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
    ("LEFTPADDING", (0, 0), (-1, -1), 3),
    ("RIGHTPADDING", (0, 0), (-1, -1), 3),
]


def facts_table(facts: Sequence[tuple[str, str]], width: float) -> Any:  # noqa: ANN401
    """Names and values, two pairs a row."""
    cells = [
        (paragraph(name, LABEL), paragraph(value, BODY)) for name, value in facts if value
    ] or [(paragraph("", LABEL), paragraph("", BODY))]
    if len(cells) % _FACT_COLUMNS:
        cells.append((paragraph("", LABEL), paragraph("", BODY)))
    rows = [(*first, *second) for first, second in zip(cells[::2], cells[1::2], strict=True)]
    widths = [width * _LABEL_SHARE, width * _VALUE_SHARE] * _FACT_COLUMNS
    return Table(rows, colWidths=widths, style=TableStyle(_PLAIN))


def injections_table(sheet: NoteSheet, width: float) -> Any:  # noqa: ANN401
    """What was given, by product, region and side; the heading is repeated on each page."""
    heads = [
        paragraph(head, NUMBER_LABEL if _is_number(column) else LABEL)
        for column, head in enumerate(INJECTION_HEAD)
    ]
    rows = [
        [paragraph(cell, NUMBER if _is_number(column) else BODY) for column, cell in enumerate(row)]
        for row in sheet.injections
    ]
    style = [
        *_PLAIN,
        ("BACKGROUND", (0, 0), (-1, 0), BAND),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, RULE),
    ]
    widths = [width * share for share in _INJECTION_SHARES]
    return Table([heads, *rows], colWidths=widths, repeatRows=1, style=TableStyle(style))


def totals_table(totals: Sequence[tuple[str, str]], width: float) -> Any:  # noqa: ANN401
    """The sum of each product, apart from the others."""
    rows = [(paragraph(name, STRONG), paragraph(value, STRONG_NUMBER)) for name, value in totals]
    style = [*_PLAIN, ("BACKGROUND", (0, 0), (-1, -1), BAND)]
    return Table(rows, colWidths=[width * 0.4, width * 0.6], style=TableStyle(style))


def _is_number(column: int) -> bool:
    return _FIRST_NUMBER <= column <= _LAST_NUMBER
