"""Fonts that travel inside the PDF, and the characters each of them can draw."""

from functools import lru_cache
from pathlib import Path

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from injector_app.system.paths import resources_folder

REGULAR = "NoteSans"
BOLD = "NoteSans-Bold"
# Arrows, ≥ and their kin, which the text font lacks.
SYMBOLS = "NoteSymbols"
_FILES = {
    REGULAR: "NotoSans_400Regular.ttf",
    BOLD: "NotoSans_700Bold.ttf",
    SYMBOLS: "NotoSansMath_Symbols.ttf",
}


@lru_cache(maxsize=1)
def register_fonts() -> None:
    """Make the fonts known to reportlab, once per process."""
    # Streams as bytes, not as text: a quarter smaller.
    rl_config.useA85 = 0
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(_folder() / file)))
        pdfmetrics.registerFontFamily(name, normal=name, bold=name, italic=name, boldItalic=name)


def has_glyph(font: str, character: str) -> bool:
    """Whether the font draws the character; without a glyph reportlab would leave it out."""
    return ord(character) in pdfmetrics.getFont(font).face.charToGlyph


def text_width(text: str, font: str, size: float) -> float:
    """The width of one line in points."""
    return float(pdfmetrics.stringWidth(text, font, size))


def _folder() -> Path:
    return resources_folder() / "fonts"
