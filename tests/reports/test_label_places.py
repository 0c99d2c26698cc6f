"""No number covers another, and a mark with room keeps its place."""

from itertools import combinations
from math import hypot

from hypothesis import given
from hypothesis import strategies as st

from injector_app.reports.label_places import is_near
from injector_app.reports.label_places import label_places as settled
from injector_app.reports.mark_spot import DOT, Place, Spot

BOX = (160.0, 200.0)
RADIUS = 4.7
SPOTS = st.builds(
    Spot, st.floats(0, BOX[0]), st.floats(0, BOX[1]), st.sampled_from((RADIUS, 1.5 * RADIUS))
)


def label_places(spots: list[Spot], box: tuple[float, float]) -> tuple[Place, ...]:
    return settled(spots, box).places


def apart(first: Place, second: Place) -> float:
    return hypot(first[0] - second[0], first[1] - second[1])


@given(st.lists(SPOTS, max_size=40))
def test_labels_never_overlap(spots: list[Spot]) -> None:
    labels = label_places(spots, BOX)
    for (spot, label), (other, place) in combinations(zip(spots, labels, strict=True), 2):
        assert apart(label, place) >= spot.radius + other.radius - 1e-6


@given(st.lists(SPOTS, max_size=12))
def test_moved_labels_stay_on_the_figure(spots: list[Spot]) -> None:
    labels = label_places(spots, BOX)
    moved = [pair for pair in zip(spots, labels, strict=True) if not is_near(*pair)]
    for spot, (x, y) in moved:
        assert spot.radius <= x <= BOX[0] - spot.radius
        assert spot.radius <= y <= BOX[1] - spot.radius


def test_number_over_the_edge_comes_back_onto_the_sheet() -> None:
    (label,) = label_places([Spot(1, 1, RADIUS)], BOX)
    assert min(label) >= RADIUS


def test_mark_with_room_stays_where_it_is() -> None:
    spots = [Spot(10, 10, RADIUS), Spot(30, 10, RADIUS), Spot(40, 40, RADIUS)]
    assert label_places(spots, BOX) == tuple(spot.place for spot in spots)


def test_slight_overlap_is_healed_without_a_line() -> None:
    spots = [Spot(50, 50, RADIUS), Spot(50 + 1.95 * RADIUS, 50, RADIUS)]
    labels = label_places(spots, BOX)
    assert all(map(is_near, spots, labels))
    assert apart(*labels) >= 2 * RADIUS


def test_crowd_goes_outwards_and_clear_of_its_dots() -> None:
    spots = [Spot(80 + x, 100 + y, RADIUS) for x, y in ((-4, 0), (4, 0), (0, -5), (0, 5))]
    labels = label_places(spots, BOX)
    for spot, label in zip(spots, labels, strict=True):
        assert apart(label, (80, 100)) > apart(spot.place, (80, 100))
        assert all(apart(label, other.place) >= RADIUS + DOT - 1e-9 for other in spots)


def test_hundred_marks_on_one_spot_find_a_place() -> None:
    labels = label_places([Spot(0, 0, RADIUS)] * 100, BOX)
    assert min(apart(*pair) for pair in combinations(labels, 2)) >= 2 * RADIUS - 1e-6


def test_same_marks_give_the_same_places() -> None:
    spots = [Spot(5, 5, RADIUS)] * 6
    assert label_places(spots, BOX) == label_places(spots, BOX)
