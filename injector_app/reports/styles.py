"""Sizes, colours and paragraph styles of the note; lengths in points."""

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from injector_app.domain.clinic import WorldRegion
from injector_app.reports.fonts import BOLD, REGULAR

ACCENT = HexColor("#0b5f66")
INK = HexColor("#16211f")
MUTED = HexColor("#55625f")
RULE = HexColor("#c9d2d0")
BAND = HexColor("#eef3f2")
PAPER = HexColor("#ffffff")

MARGIN = 15 * mm
HEADER = 27 * mm
FOOTER = 14 * mm
GAP = 4 * mm

BODY = ParagraphStyle(
    "body", fontName=REGULAR, fontSize=9, leading=12, textColor=INK, splitLongWords=1
)
SMALL = ParagraphStyle("small", parent=BODY, fontSize=7.5, leading=10, textColor=MUTED)
LABEL = ParagraphStyle("label", parent=SMALL, fontName=BOLD)
STRONG = ParagraphStyle("strong", parent=BODY, fontName=BOLD)
NUMBER = ParagraphStyle("number", parent=BODY, alignment=TA_RIGHT, splitLongWords=0)
STRONG_NUMBER = ParagraphStyle("strong number", parent=NUMBER, fontName=BOLD)
NUMBER_LABEL = ParagraphStyle("number label", parent=LABEL, alignment=TA_RIGHT)
HEADING = ParagraphStyle(
    "heading", parent=BODY, fontName=BOLD, fontSize=10.5, leading=14, textColor=ACCENT
)
TITLE = ParagraphStyle("title", parent=BODY, fontName=BOLD, fontSize=13, leading=16)
NOTICE = ParagraphStyle("notice", parent=BODY, fontName=BOLD, borderPadding=4)


def paper_size(region: WorldRegion) -> tuple[float, float]:
    """Letter in North America, A4 elsewhere."""
    size: tuple[float, float] = LETTER if region in {WorldRegion.US, WorldRegion.CA} else A4
    return size
