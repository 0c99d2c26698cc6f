"""The recovery sheet: one page with the recovery key and what to do with it."""

from io import BytesIO
from typing import Any

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Spacer, Table, TableStyle

from injector_app.domain.clinic import WorldRegion
from injector_app.reports.fonts import BOLD, REGULAR, register_fonts
from injector_app.reports.safe_text import paragraph
from injector_app.reports.styles import (
    ACCENT,
    BAND,
    BODY,
    CLINIC,
    HEADING,
    INK,
    RULE,
    SMALL,
    paper_size,
)

TITLE = "Recovery sheet"
_MARGIN = 22 * mm
_COLUMNS = 3
_TEXT = ParagraphStyle("sheet text", parent=BODY, fontSize=10.5, leading=14)
_LINE = ParagraphStyle("sheet line", parent=_TEXT, leading=22)
_NAME = ParagraphStyle("sheet title", parent=CLINIC, fontSize=22, leading=28)
_GROUP = ParagraphStyle(
    "group", parent=BODY, fontName=BOLD, fontSize=22, leading=26, alignment=TA_CENTER
)
_PLACE = ParagraphStyle("place", parent=SMALL, alignment=TA_CENTER)
_WHAT = (
    """This key opens the records of the clinic when every password is forgotten. Whoever holds it
and the files of the clinic can read all of them.""",
    "Keep this sheet locked away, not beside the computer. Keep a second copy elsewhere.",
)
_FORGOTTEN = (
    """Start injector_app. On the page Sign in, choose “Use the recovery key” and type the sign-in
name of an administrator, this key and a new password. Then go on with step 5.""",
)
_LOST = (
    """1. Install injector_app on a computer that works. Plug in the drive that the backups are on,
or copy a backup to the computer: a whole folder that is named after its date.""",
    """2. Start injector_app. On the first page choose “Restore a backup”, then “Another folder or
drive…”, and choose the drive. The newest backup is offered first.""",
    """3. Type the sign-in name of an administrator and this key. Leave the password empty. Press
“Restore”. Records that are on the computer already are set aside, not overwritten.""",
    """4. On the page Sign in, choose “Use the recovery key” and type the sign-in name, this key and
a new password. Dashes and capital letters do not matter; I, L and O are read as 1, 1 and 0.""",
    """5. The program makes a new recovery key. Print it, and destroy this sheet: it opens nothing
any more, except older backups.""",
)
_LINES = (
    "Sign-in name of an administrator: ________________________________________",
    "The backups are on: ____________________________________________________",
    "This sheet is kept at: ___________________________   by: ____________________",
)


def write_recovery_sheet(
    groups: tuple[str, ...], *, clinic: str, made_on: str, region: WorldRegion
) -> bytes:
    """The PDF of one sheet; its title names neither the clinic nor the key."""
    register_fonts()
    stream = BytesIO()
    paper = paper_size(region)
    document = BaseDocTemplate(
        stream,
        pagesize=paper,
        title=TITLE,
        creator="injector_app",
        lang="en",
        invariant=1,
        initialFontName=REGULAR,
    )
    width = paper[0] - 2 * _MARGIN
    frame = Frame(_MARGIN, _MARGIN, width, paper[1] - 2 * _MARGIN, 0, 0, 0, 0)
    document.addPageTemplates([PageTemplate("sheet", [frame])])
    document.build(_story(groups, clinic, made_on, width))
    return stream.getvalue()


def _story(groups: tuple[str, ...], clinic: str, made_on: str, width: float) -> list[Any]:
    return [
        paragraph(TITLE, _NAME),
        paragraph(f"{clinic}\nmade on {made_on}", _TEXT),
        Spacer(1, 5 * mm),
        _key_table(groups, width),
        Spacer(1, 6 * mm),
        *_texts("What it is", _WHAT),
        *_texts("If the passwords are forgotten", _FORGOTTEN),
        *_texts("If the computer is lost or the records are damaged", _LOST),
        Spacer(1, 2 * mm),
        *(paragraph(line, _LINE) for line in _LINES),
    ]


def _key_table(groups: tuple[str, ...], width: float) -> Table:
    cells = [
        [paragraph(group, _GROUP), paragraph(f"group {number}", _PLACE)]
        for number, group in enumerate(groups, start=1)
    ]
    rows = [cells[start : start + _COLUMNS] for start in range(0, len(cells), _COLUMNS)]
    table = Table(rows, colWidths=[width / _COLUMNS] * _COLUMNS, rowHeights=18 * mm)
    table.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), BAND),
                ("BOX", (0, 0), (-1, -1), 1.2, ACCENT),
                ("INNERGRID", (0, 0), (-1, -1), 0.5, RULE),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("TEXTCOLOR", (0, 0), (-1, -1), INK),
            ]
        )
    )
    return table


def _texts(heading: str, texts: tuple[str, ...]) -> list[Any]:
    style = ParagraphStyle("sheet heading", parent=HEADING, fontSize=13, leading=20)
    parts: list[Any] = [paragraph(heading, style)]
    for text in texts:
        parts += [paragraph(" ".join(text.split()), _TEXT), Spacer(1, 1.5 * mm)]
    return [*parts, Spacer(1, 2 * mm)]
