"""Sizes, colours and paragraph styles of the note; lengths in points."""

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.note_layout import AS_SET_UP, NoteLayout
from injector_app.reports.fonts import BOLD, REGULAR

ACCENT = HexColor("#0b5f66")
INK = HexColor("#16211f")
MUTED = HexColor("#55625f")
RULE = HexColor("#c3cdcb")
BAND = HexColor("#eef3f2")
PAPER = HexColor("#ffffff")

MARGIN = 15 * mm
PAGE_TOP = 9 * mm
PAGE_BOTTOM = 9 * mm
GAP = 10.0
HAIRLINE = 0.5
RULE_WIDTH = 1.2

BODY = ParagraphStyle(
    "body",
    fontName=REGULAR,
    bulletFontName=REGULAR,
    fontSize=9,
    leading=12,
    textColor=INK,
    splitLongWords=1,
)
SMALL = ParagraphStyle("small", parent=BODY, fontSize=7.5, leading=10, textColor=MUTED)
REMARK = ParagraphStyle("remark", parent=SMALL, textColor=INK)
LABEL = ParagraphStyle("label", parent=BODY, fontSize=7, leading=9, textColor=MUTED)
STRONG = ParagraphStyle("strong", parent=BODY, fontName=BOLD)
HEADING = ParagraphStyle(
    "heading", parent=BODY, fontName=BOLD, fontSize=10.5, leading=15, textColor=ACCENT
)
CLINIC = ParagraphStyle(
    "clinic", parent=BODY, fontName=BOLD, fontSize=12, leading=15, textColor=ACCENT
)
TITLE = ParagraphStyle(
    "title", parent=BODY, fontName=BOLD, fontSize=12, leading=15, alignment=TA_RIGHT
)
SUBTITLE = ParagraphStyle("subtitle", parent=SMALL, alignment=TA_RIGHT)
# For readers without a medical training, who may not see well.
PLAIN = ParagraphStyle("plain", parent=BODY, fontSize=11, leading=16)
PLAIN_STRONG = ParagraphStyle("plain strong", parent=PLAIN, fontName=BOLD)
DENSE = ParagraphStyle("dense", parent=BODY, fontSize=7.8, leading=9.2)
PATIENT = ParagraphStyle("patient", parent=BODY, fontName=BOLD, fontSize=11, leading=14)
SIGNER = ParagraphStyle("signer", parent=BODY, fontName=BOLD, fontSize=11, leading=15)
DEMO = ParagraphStyle(
    "demo",
    parent=BODY,
    fontName=BOLD,
    fontSize=8,
    leading=10,
    alignment=TA_CENTER,
    textColor=PAPER,
)


def paper_size(region: WorldRegion, layout: NoteLayout = AS_SET_UP) -> tuple[float, float]:
    """As the clinic has it; else Letter in North America, A4 elsewhere."""
    size: tuple[float, float] = LETTER if layout.is_letter(region) else A4
    return size
