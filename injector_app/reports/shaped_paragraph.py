"""A paragraph in a script whose letters join, stack or run from right to left."""

from dataclasses import dataclass

from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from injector_app.reports.bidi_levels import base_level, levels
from injector_app.reports.draw_shaped import draw_line
from injector_app.reports.shaped_breaks import line_spans
from injector_app.reports.shaped_line import Piece, pieces, width_of

_SHARE = {TA_CENTER: 0.5, TA_RIGHT: 1.0}


@dataclass(frozen=True, slots=True)
class ShapedText:
    """One line of what was typed, with the direction of each character."""

    text: str
    levels: tuple[int, ...]

    def line(self, start: int, end: int, font: str) -> list[Piece]:
        """The glyphs of a stretch; spaces at its end take no room."""
        shown = self.text[start:end].rstrip(" ")
        return pieces(shown, self.levels[start : start + len(shown)], font)


class ShapedParagraph(Flowable):  # type: ignore[misc] # reportlab has no types
    """Typed text, set as reportlab's Paragraph would be, but shaped."""

    def __init__(self, text: str, style: ParagraphStyle) -> None:
        super().__init__()
        self.style = style
        self._text = text
        self._lines: list[list[Piece]] = []
        self.spaceBefore = style.spaceBefore
        self.spaceAfter = style.spaceAfter

    def wrap(self, room: float, _height: float) -> tuple[float, float]:
        """Break the lines anew for that width."""
        self.width = room
        self._lines = _lines_of(self._text, self.style, room)
        self.height = len(self._lines) * self.style.leading
        return room, self.height

    def minWidth(self) -> float:  # noqa: N802 - reportlab's name
        """The widest word, for tables that choose their columns."""
        return max(
            width_of(line, self.style.fontSize) for line in _words_of(self._text, self.style)
        )

    def split(self, room: float, height: float) -> list[Flowable]:
        """The part that fits, and the rest."""
        self.wrap(room, height)
        fitting = int(height // self.style.leading)
        if fitting >= len(self._lines):
            return [self]
        if fitting < 1:
            return []
        return [_Rest(self, self._lines[:fitting]), _Rest(self, self._lines[fitting:])]

    def draw(self) -> None:
        """Draw the lines from the top."""
        size, leading = self.style.fontSize, self.style.leading
        self.canv.saveState()
        self.canv.setFillColor(self.style.textColor)
        for number, line in enumerate(self._lines):
            slack = self.width - width_of(line, size)
            x = slack * _SHARE.get(self.style.alignment, 0.0)
            y = self.height - number * leading - size
            draw_line(self.canv, line, (x, y), size)
        self.canv.restoreState()

    def getPlainText(self, *, identify: bool = False) -> str:  # noqa: ARG002, N802 - as Paragraph
        """The text as it stands on the page."""
        return self._text


class _Rest(ShapedParagraph):
    """Lines of a paragraph that was split between two pages."""

    def __init__(self, whole: ShapedParagraph, lines: list[list[Piece]]) -> None:
        super().__init__("", whole.style)
        self._lines = lines
        self.width = whole.width

    def wrap(self, room: float, _height: float) -> tuple[float, float]:
        """The lines are broken already."""
        self.width = room
        self.height = len(self._lines) * self.style.leading
        return room, self.height


def _lines_of(text: str, style: ParagraphStyle, room: float) -> list[list[Piece]]:
    made: list[list[Piece]] = []
    for typed in text.split("\n"):
        shaped = ShapedText(typed, tuple(levels(typed, base_level(typed))))

        def width(start: int, end: int, shaped: ShapedText = shaped) -> float:
            return width_of(shaped.line(start, end, style.fontName), style.fontSize)

        spans = line_spans(typed, room, width)
        made += [shaped.line(start, end, style.fontName) for start, end in spans]
    return made


def _words_of(text: str, style: ParagraphStyle) -> list[list[Piece]]:
    return [_lines_of(word, style, 1e6)[0] for word in (text.split() or [""])]
