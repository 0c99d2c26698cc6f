"""Fonts that travel inside the PDF, and the characters each of them can draw."""

from functools import lru_cache

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics

from injector_app.reports.script_fonts import fonts_for
from injector_app.reports.text_font import TextFont
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
    """Make the fonts of every note known to reportlab, once per process."""
    # Streams as bytes, not as text: a quarter smaller.
    rl_config.useA85 = 0
    for name, file in _FILES.items():
        _register(name, file)


def has_glyph(font: str, character: str) -> bool:
    """Whether the font draws the character; without a glyph reportlab would leave it out."""
    return ord(character) in pdfmetrics.getFont(font).face.charToGlyph


@lru_cache(maxsize=8192)
def font_with(character: str, font: str) -> str | None:
    """The font that draws the character where `font` is asked for: the first that has it."""
    for name in (font, SYMBOLS):
        if has_glyph(name, character):
            return name
    for name, file in fonts_for(character, bold=font == BOLD):
        _register(name, file)
        if has_glyph(name, character):
            return name
    return None


def text_font(name: str) -> TextFont:
    """The registered font of that name."""
    font: TextFont = pdfmetrics.getFont(name)
    return font


def text_width(text: str, font: str, size: float) -> float:
    """The width of one line in points."""
    return float(pdfmetrics.stringWidth(text, font, size))


@lru_cache(maxsize=32)
def _register(name: str, file: str) -> None:
    pdfmetrics.registerFont(TextFont(name, str(resources_folder() / "fonts" / file)))
    pdfmetrics.registerFontFamily(name, normal=name, bold=name, italic=name, boldItalic=name)
