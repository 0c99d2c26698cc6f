"""Take an outline apart into pieces that can be filled one by one.

Qt fills one path of 200 pen strokes four times slower than 200 paths. Only a hole has to stay
with the piece it is cut out of: it runs the other way round and lies inside.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from injector_app.domain.outline import Step

Steps = tuple[Step, ...]
MOSTLY = 0.5


@dataclass(frozen=True, slots=True)
class _Piece:
    steps: Steps
    left: float
    top: float
    right: float
    bottom: float
    runs_clockwise: bool

    @property
    def room(self) -> float:
        """The area of the box around it."""
        return (self.right - self.left) * (self.bottom - self.top)

    def may_be_cut_out_of(self, other: "_Piece") -> bool:
        """Whether it could be a hole of the other: the other way round, and mostly inside."""
        if self.runs_clockwise == other.runs_clockwise:
            return False
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return width > 0 and height > 0 and width * height >= MOSTLY * self.room


def outline_groups(steps: Iterable[Step]) -> tuple[Steps, ...]:
    """The pieces of an outline, each with its holes; filled together they look like the whole."""
    groups: list[tuple[_Piece, list[Step]]] = []
    for piece in sorted(_pieces(steps), key=lambda each: each.room, reverse=True):
        for outer, group in groups:
            if piece.may_be_cut_out_of(outer):
                group.extend(piece.steps)
                break
        else:
            groups.append((piece, list(piece.steps)))
    return tuple(tuple(group) for _, group in groups)


def _pieces(steps: Iterable[Step]) -> Iterator[_Piece]:
    piece: list[Step] = []
    for step in steps:
        if step[0] == "M" and piece:
            yield _piece(tuple(piece))
            piece = []
        piece.append(step)
    if piece:
        yield _piece(tuple(piece))


def _piece(steps: Steps) -> _Piece:
    numbers = [number for _, numbers in steps for number in numbers]
    xs, ys = numbers[::2], numbers[1::2]
    twice_the_area = sum(
        x * next_y - next_x * y
        for x, y, next_x, next_y in zip(xs, ys, xs[1:] + xs[:1], ys[1:] + ys[:1], strict=True)
    )
    return _Piece(steps, min(xs), min(ys), max(xs), max(ys), runs_clockwise=twice_the_area > 0)
