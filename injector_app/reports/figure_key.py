"""FigureKey: what the signs on the figures mean."""

from dataclasses import dataclass

from reportlab.platypus import Flowable

from injector_app.domain.language.marked import marked
from injector_app.domain.language.tr import tr
from injector_app.domain.point import PointState
from injector_app.reports.fonts import REGULAR, text_width
from injector_app.reports.marks import draw_sign
from injector_app.reports.styles import MUTED

SIDES = marked("Right and left are the patient\u2019s.")
LEADER = marked("A line leads from a number to its point.")
_WORDS = {
    PointState.GIVEN: marked("given"),
    PointState.PLANNED: marked("planned"),
    PointState.NOT_GIVEN: marked("not given"),
}
KEY_HEIGHT = 11.0
_SIZE, _RADIUS = 7.0, 3.2
_INDENT, _GAP = 7.0, 16.0


@dataclass(frozen=True, slots=True)
class Signs:
    """What occurs on the figures of a note."""

    states: frozenset[PointState]
    has_leaders: bool


class FigureKey(Flowable):  # type: ignore[misc] # reportlab has no types
    """One line under the figures; only what occurs is explained."""

    def __init__(self, signs: Signs, width: float) -> None:
        super().__init__()
        self._signs = signs
        self.width, self.height = width, KEY_HEIGHT

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The size is the line's own."""
        return self.width, self.height

    def draw(self) -> None:
        """A sign and its word for each state, then what else needs a word."""
        x = 0.0
        for state, word in _WORDS.items():
            if state in self._signs.states:
                draw_sign(self.canv, state, (x + _RADIUS, _SIZE / 2 - 1), _RADIUS)
                x = self._write(x + _RADIUS + _INDENT, word)
        x = self._write(x, SIDES)
        if self._signs.has_leaders:
            self._write(x, LEADER)

    def _write(self, x: float, english: str) -> float:
        words = tr(english)
        self.canv.setFont(REGULAR, _SIZE)
        self.canv.setFillColor(MUTED)
        self.canv.drawString(x, 0, words)
        return x + text_width(words, REGULAR, _SIZE) + _GAP
