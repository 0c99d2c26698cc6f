"""The one door for text into the PDF: nothing typed is read as markup, nothing goes missing."""

import unicodedata
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from injector_app.reports.fonts import missing_characters

NOTICE = (
    "Some characters cannot be printed in this font and stand as their Unicode number: {which}."
)


def paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    """Typed text as a paragraph that shows it letter by letter."""
    return Paragraph(escape(visible(text)).replace("\n", "<br/>"), style)


def visible(text: str) -> str:
    """The text with what cannot be drawn replaced by its number, as in [U+738B]."""
    plain = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\t", " ")
    for character in missing_characters(plain):
        plain = plain.replace(character, f"[{code_of(character)}]")
    return plain


def notice_about(texts: tuple[str, ...]) -> str:
    """A sentence that names what the font lacks in any of the texts, or ""."""
    lacking = dict.fromkeys(
        character
        for text in texts
        for character in missing_characters(unicodedata.normalize("NFC", text))
    )
    return NOTICE.format(which=", ".join(map(code_of, lacking))) if lacking else ""


def code_of(character: str) -> str:
    """U+738B."""
    return f"U+{ord(character):04X}"
