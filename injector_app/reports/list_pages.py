"""Write a list as PDF: a table across the page, its headings on each, and page x of y."""

from collections.abc import Iterable
from functools import partial
from io import BytesIO
from typing import Any

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, LongTable, PageTemplate, Spacer

from injector_app.domain.lists.list_sheet import ListSheet
from injector_app.reports.counted_pages import CountedPages
from injector_app.reports.fonts import BOLD, REGULAR, register_fonts
from injector_app.reports.safe_text import paragraph, unprintable
from injector_app.reports.styles import (
    BODY,
    CLINIC,
    DEMO,
    GAP,
    HAIRLINE,
    INK,
    LABEL,
    MARGIN,
    PAGE_BOTTOM,
    RULE,
    SMALL,
    paper_size,
)
from injector_app.reports.table_style import ALL, FLUSH, ruled_style

_FOOT = 22.0
_CELL = ParagraphStyle("list cell", parent=BODY, fontSize=8, leading=10)
_HEADING = ParagraphStyle("list heading", parent=LABEL, fontName=BOLD, textColor=INK)
# Digits stand below each other, and apart from the text of the next column.
_RIGHT: dict[str, Any] = {"alignment": TA_RIGHT, "rightIndent": 8}
_NUMBER = ParagraphStyle("list number", parent=_CELL, **_RIGHT)
_NUMBER_HEADING = ParagraphStyle("list number heading", parent=_HEADING, **_RIGHT)
_CODES = (
    "Some characters of names cannot be printed in this font and stand as their Unicode numbers;"
    " the record number and the birth date tell who is meant."
)
_NOBODY = "Nothing is in this list."
_DEMO = "DEMO CLINIC: NO REAL PATIENTS"


def write_list_pdf(sheet: ListSheet) -> bytes:
    """The PDF; its title names the list, never a patient: titles show in print queues."""
    register_fonts()
    height, width = paper_size(sheet.clinic.region)
    stream = BytesIO()
    document = BaseDocTemplate(
        stream,
        pagesize=(width, height),
        title=sheet.title,
        author=sheet.clinic.name,
        creator="injector_app",
        lang="en",
        initialFontName=REGULAR,
    )
    room = width - 2 * MARGIN
    frame = Frame(MARGIN, MARGIN + _FOOT, room, height - 2 * MARGIN - _FOOT, 0, 0, 0, 0)
    document.addPageTemplates([PageTemplate("list", [frame])])
    foot = partial(_draw_foot, sheet, room)
    document.build(_story(sheet, room), canvasmaker=partial(CountedPages, foot))
    return stream.getvalue()


def _story(sheet: ListSheet, room: float) -> list[Any]:
    head = [
        *([paragraph(_DEMO, _demo())] if sheet.clinic.is_demo else []),
        paragraph(sheet.title, CLINIC),
        paragraph(sheet.clinic.name, _CELL),
        *(paragraph(fact, SMALL) for fact in (*sheet.facts, *_notice(sheet))),
        Spacer(1, GAP),
    ]
    return [*head, _table(sheet, room) if sheet.rows else paragraph(_NOBODY, BODY)]


def _notice(sheet: ListSheet) -> tuple[str, ...]:
    missing = unprintable((cell for row in sheet.rows for cell in row), REGULAR)
    return (_CODES,) if missing else ()


def _demo() -> ParagraphStyle:
    return ParagraphStyle("list demo", parent=DEMO, textColor=INK, alignment=0)


def _table(sheet: ListSheet, room: float) -> LongTable:
    whole = sum(sheet.shares)
    widths = [room * share / whole for share in sheet.shares]
    rows = [
        _cells(sheet, sheet.headings, (_HEADING, _NUMBER_HEADING)),
        *(_cells(sheet, row, (_CELL, _NUMBER)) for row in sheet.rows),
    ]
    style = ruled_style(("LINEBELOW", *ALL, HAIRLINE, RULE), *FLUSH)
    return LongTable(rows, colWidths=widths, repeatRows=1, style=style)


def _cells(
    sheet: ListSheet, texts: Iterable[str], styles: tuple[ParagraphStyle, ParagraphStyle]
) -> list[Any]:
    """One row; the second of the styles is for numbers."""
    return [paragraph(text, styles[place in sheet.numbers]) for place, text in enumerate(texts)]


def _draw_foot(sheet: ListSheet, room: float, canvas: Canvas, number: int, count: int) -> None:
    right = MARGIN + room
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(HAIRLINE)
    canvas.line(MARGIN, PAGE_BOTTOM + 12, right, PAGE_BOTTOM + 12)
    whose = " Confidential: names patients." if sheet.names_patients else ""
    words = paragraph(f"{sheet.title}.{whose}", LABEL)
    words.wrap(room, _FOOT)
    words.drawOn(canvas, MARGIN, PAGE_BOTTOM + 1)
    canvas.setFont(BOLD, 8)
    canvas.setFillColor(INK)
    canvas.drawRightString(right, PAGE_BOTTOM + 2.5, f"Page {number} of {count}")
