"""Draw shaped text: outlines for the eye, and the letters themselves, unseen, to be copied."""

from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth

from injector_app.reports.shape_run import outline
from injector_app.reports.shaped_line import Piece

_PER_EM = 1000
_UNSEEN = 3
_WHOLE = 100


def draw_line(
    canvas: Any,  # noqa: ANN401 - reportlab has no types
    line: Sequence[Piece],
    at: tuple[float, float],
    size: float,
) -> None:
    """Draw the pieces from left to right, in the colour that is set."""
    x, y = at
    for piece in line:
        _draw_outlines(canvas, piece, (x, y), size)
        _lay_letters(canvas, piece, (x, y), size)
        x += piece.width(size)


def _draw_outlines(canvas: Any, piece: Piece, at: tuple[float, float], size: float) -> None:  # noqa: ANN401
    scale = size / _PER_EM
    canvas.saveState()
    canvas.transform(scale, 0, 0, scale, *at)
    x = 0.0
    for glyph in piece.glyphs:
        name = _form_of(canvas, glyph.number, piece.font)
        if name:
            canvas.saveState()
            canvas.translate(x + glyph.right, glyph.up)
            canvas.doForm(name)
            canvas.restoreState()
        x += glyph.advance
    canvas.restoreState()


def _form_of(canvas: Any, number: int, font: str) -> str:  # noqa: ANN401
    """The outline as a form, drawn once per document however often it is used."""
    path = outline(number, font)
    name = f"{font}-{number}"
    if path and not canvas.hasForm(name):
        canvas.beginForm(name, -_PER_EM, -_PER_EM, 3 * _PER_EM, 2 * _PER_EM)
        canvas._code.append(f"{path} f")  # noqa: SLF001 - reportlab has no door for a path as text
        canvas.endForm()
    return name if path else ""


def _lay_letters(canvas: Any, piece: Piece, at: tuple[float, float], size: float) -> None:  # noqa: ANN401
    """As wide as what is seen, in the order of the eye: readers turn letters round themselves."""
    wide = stringWidth(piece.letters, piece.font, size)
    text = canvas.beginText(*at)
    text.setTextRenderMode(_UNSEEN)
    text.setFont(piece.font, size)
    text.setHorizScale(_WHOLE * piece.width(size) / wide if wide else _WHOLE)
    text.textOut(piece.letters)
    text.setTextRenderMode(0)
    text.setHorizScale(_WHOLE)
    canvas.drawText(text)
