"""The contour of a limb with its hand: thinner where the drawing is small."""

from collections.abc import Sequence

from cut import stretch
from geometry import Point
from sheet import Sheet


def limb_contour(
    sheet: Sheet, border: Sequence[Point], places: Sequence[Point], window: Sequence[Point]
) -> None:
    """Down the arm, thinner round the hand, and up the arm again.

    The places, as the border runs: start, where the first arm line ends, where the hand line
    begins and ends, where the second arm line begins, end.
    """
    start, down, hand, back, up, end = places
    sheet.ink(stretch(border, hand, back), 1.45, a=0.02, b=0.02, tip=0.5, step=1.2)
    sheet.ink(stretch(border, start, down), 2.0, a=0.02, b=0.16, tip=0.1, window=window)
    sheet.ink(stretch(border, up, end), 2.0, a=0.16, b=0.01, tip=0.4, window=window)
