"""The nearest neighbour, as by comparing each with all."""

from math import dist

from hypothesis import given
from hypothesis import strategies as st

from injector_app.gui.canvas.mark_gaps import mark_gaps

LENGTHS = st.floats(0, 100, allow_nan=False)
MOST = 20.0


@given(st.lists(st.tuples(LENGTHS, LENGTHS), max_size=30))
def test_gap_is_that_to_the_nearest(spots: list[tuple[float, float]]) -> None:
    slow = [
        min([MOST, *(dist(spot, other) for n, other in enumerate(spots) if n != place)])
        for place, spot in enumerate(spots)
    ]
    assert mark_gaps(spots, MOST) == slow
