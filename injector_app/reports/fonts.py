"""Register the embedded fonts, and say which characters they lack."""

from functools import lru_cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from injector_app.system.paths import resources_folder

REGULAR = "NoteSans"
BOLD = "NoteSans-Bold"
_FILES = {REGULAR: "NotoSans_400Regular.ttf", BOLD: "NotoSans_700Bold.ttf"}
# Line ends and tabs are laid out, not drawn.
_LAID_OUT = frozenset("\n\t")


@lru_cache(maxsize=1)
def register_fonts() -> None:
    """Make both weights known to reportlab, once per process."""
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(_folder() / file)))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR)


def missing_characters(text: str) -> tuple[str, ...]:
    """Characters of the text that the font would silently leave out, each once."""
    known = pdfmetrics.getFont(REGULAR).face.charToGlyph
    lacking = (c for c in text if ord(c) not in known and c not in _LAID_OUT)
    return tuple(dict.fromkeys(lacking))


def _folder() -> Path:
    return resources_folder() / "fonts"
