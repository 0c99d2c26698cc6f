"""Shape one run: letters of one font and direction become placed glyphs (HarfBuzz)."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from injector_app.reports.fonts import text_font
from injector_app.reports.outline_pen import OutlinePen


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph by its number in the font; lengths in thousandths of the font size."""

    number: int
    advance: float
    right: float
    up: float


@lru_cache(maxsize=4096)
def shape_run(text: str, font: str, *, backwards: bool) -> tuple[Glyph, ...]:
    """The glyphs from left to right."""
    import uharfbuzz  # noqa: PLC0415 - most notes need no shaping

    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if backwards else "ltr"
    # Optional ligatures would join letters that the name has apart.
    uharfbuzz.shape(_shaper(font), buffer, {"dlig": False, "liga": False})
    placed = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    return tuple(
        Glyph(info.codepoint, at.x_advance, at.x_offset, at.y_offset) for info, at in placed
    )


@lru_cache(maxsize=4096)
def outline(number: int, font: str) -> str:
    """The path of the glyph as PDF operators, in thousandths of the font size."""
    pen = OutlinePen()
    _shaper(font).draw_glyph_with_pen(number, pen)
    return "\n".join(pen.operators)


@lru_cache(maxsize=32)
def _shaper(font: str) -> Any:  # noqa: ANN401 - no types
    return text_font(font).hbFont()
