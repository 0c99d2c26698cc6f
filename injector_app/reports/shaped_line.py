"""One line of shaped text: runs of glyphs in the order they stand on paper."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from injector_app.reports.bidi_levels import visual_order
from injector_app.reports.shape_run import Glyph, shape_run
from injector_app.reports.text_runs import ISOLATES, runs

_PER_EM = 1000
_MIRRORED = str.maketrans("()[]{}<>\u00ab\u00bb", ")(][}{><\u00bb\u00ab")


@dataclass(frozen=True, slots=True)
class Piece:
    """Glyphs of one font, from left to right, and the letters they stand for."""

    text: str
    font: str
    glyphs: tuple[Glyph, ...]
    backwards: bool

    @property
    def letters(self) -> str:
        """The letters from left to right, brackets as they look."""
        return self.text[::-1].translate(_MIRRORED) if self.backwards else self.text

    def width(self, size: float) -> float:
        """How long the piece is, in points."""
        return sum(glyph.advance for glyph in self.glyphs) * size / _PER_EM


def pieces(text: str, levels: Sequence[int], font: str) -> list[Piece]:
    """The line from left to right."""
    parts = [*_of_one_level(text, levels, font)]
    order = visual_order([level for level, _ in parts])
    return [parts[place][1] for place in order]


def width_of(line: Sequence[Piece], size: float) -> float:
    """How long the line is, in points."""
    return sum(piece.width(size) for piece in line)


def _of_one_level(text: str, levels: Sequence[int], font: str) -> Iterator[tuple[int, Piece]]:
    for level, places in groupby(range(len(text)), key=levels.__getitem__):
        shown = "".join(text[place] for place in places if text[place] not in ISOLATES)
        for run in runs(shown, font):
            backwards = bool(level % 2)
            glyphs = shape_run(run.text, run.font, backwards=backwards)
            yield level, Piece(run.text, run.font, glyphs, backwards)
