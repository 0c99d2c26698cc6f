"""No number covers another, and a mark with room keeps its place."""

from math import hypot

from hypothesis import given
from hypothesis import strategies as st

from injector_app.reports.label_places import label_places

APART = 10.0
places = st.tuples(st.floats(0, 150), st.floats(0, 190))


@given(st.lists(places, max_size=40))
def test_labels_never_overlap(marks: list[tuple[float, float]]) -> None:
    found = label_places(marks, APART)
    for first, (x1, y1) in enumerate(found):
        for x2, y2 in found[:first]:
            assert hypot(x1 - x2, y1 - y2) >= APART * 0.95


def test_mark_with_room_stays_where_it_is() -> None:
    marks = [(0.0, 0.0), (20.0, 0.0), (40.0, 40.0)]
    assert label_places(marks, APART) == tuple(marks)


def test_same_marks_give_the_same_places() -> None:
    marks = [(5.0, 5.0)] * 6
    assert label_places(marks, APART) == label_places(marks, APART)
