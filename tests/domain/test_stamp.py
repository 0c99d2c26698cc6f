"""A stamp keeps its page and its place together."""

from dataclasses import FrozenInstanceError

import pytest

from injector_app.domain.stamp import Stamp, StampPlace


def test_place_of_a_stamp_cannot_be_moved() -> None:
    stamp = Stamp(b"%PDF", StampPlace(2, (1.0, 2.0, 3.0, 4.0)))
    with pytest.raises(FrozenInstanceError):
        stamp.place.page = 0  # type: ignore[misc] # that is what is tested
    assert stamp.place == StampPlace(2, (1.0, 2.0, 3.0, 4.0))
