"""Numbers take the nearest place that is clear, and say when there was none."""

from injector_app.reports.mark_spot import DOT, Spot
from injector_app.reports.settled_labels import SettledLabels

BOX = (100.0, 100.0)
SPOT = Spot(50, 50, 5)


def test_free_place_is_taken_as_wished() -> None:
    settled = SettledLabels(BOX, [], 5)
    settled.settle(0, SPOT, (60, 50), 0)
    assert (settled.places, settled.is_cramped) == (((60, 50),), False)


def test_numbers_come_in_their_order_and_keep_clear_of_each_other_and_of_dots() -> None:
    settled = SettledLabels(BOX, [(50.0, 50.0)], 5)
    settled.settle(1, SPOT, (50, 50), 0)
    settled.keep(0, SPOT, (10.0, 10.0))
    first, second = tuple(settled.places)
    assert sum(first) == 20
    assert abs(complex(*second) - 50 - 50j) >= 5 + DOT


def test_sheet_without_room_is_told() -> None:
    settled = SettledLabels((9.0, 9.0), [], 5)
    settled.settle(0, SPOT, (4, 4), 0)
    assert settled.is_cramped
