"""A disc lies on the sheet whole, or it does not."""

from injector_app.reports.mark_spot import Spot, is_inside


def test_place_is_the_centre() -> None:
    assert Spot(3, 4, 5).place == (3, 4)


def test_disc_over_the_edge_is_not_inside() -> None:
    assert is_inside((5, 5), 5, (20, 20))
    assert not is_inside((4, 5), 5, (20, 20))
    assert not is_inside((5, 16), 5, (20, 20))
