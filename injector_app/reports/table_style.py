"""The look that all tables share: hairlines, no boxes, our own font."""

from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import TableStyle

from injector_app.reports.fonts import BOLD, REGULAR
from injector_app.reports.styles import BODY, HAIRLINE, INK, LABEL, MUTED, RULE

ALL = ((0, 0), (-1, -1))
HEAD = ((0, 0), (-1, 0))
# A table without a ground of its own begins and ends with the text around it.
FLUSH = (("LEFTPADDING", (0, 0), (0, -1), 0), ("RIGHTPADDING", (-1, 0), (-1, -1), 0))
_SIDE_ROOM = 4


def bare_style(*more: tuple[Any, ...]) -> TableStyle:
    """No lines and no room around the cells."""
    sides = ("LEFTPADDING", "RIGHTPADDING", "TOPPADDING", "BOTTOMPADDING")
    # A table that is not told its font names Helvetica, which is not embedded.
    return TableStyle(
        [
            ("FONTNAME", *ALL, REGULAR),
            ("VALIGN", *ALL, "TOP"),
            *((s, *ALL, 0) for s in sides),
            *more,
        ]
    )


def ruled_style(*more: tuple[Any, ...], text: ParagraphStyle = BODY) -> TableStyle:
    """Small names in the first row, values below."""
    return TableStyle(
        [
            ("FONT", *ALL, REGULAR, text.fontSize, text.leading),
            ("TEXTCOLOR", *ALL, INK),
            ("FONT", *HEAD, REGULAR, LABEL.fontSize, LABEL.leading),
            ("TEXTCOLOR", *HEAD, MUTED),
            ("VALIGN", *ALL, "TOP"),
            ("VALIGN", *HEAD, "BOTTOM"),
            ("TOPPADDING", *ALL, 2),
            ("BOTTOMPADDING", *ALL, 3),
            ("LEFTPADDING", *ALL, _SIDE_ROOM),
            ("RIGHTPADDING", *ALL, _SIDE_ROOM),
            *more,
        ]
    )


def line_below(row: int, *, from_column: int = 0) -> tuple[Any, ...]:
    """A hairline under one row."""
    return ("LINEBELOW", (from_column, row), (-1, row), HAIRLINE, RULE)


def bold_row(row: int) -> tuple[Any, ...]:
    """One row in bold."""
    return ("FONTNAME", (0, row), (-1, row), BOLD)


def numbers(first: int, last: int) -> tuple[Any, ...]:
    """Columns of numbers, on the right."""
    return ("ALIGN", (first, 0), (last, -1), "RIGHT")
