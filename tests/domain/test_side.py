"""Sides are the patient's, and mirror each other."""

from injector_app.domain.side import Side


def test_other_side_is_its_mirror() -> None:
    assert [side.other for side in Side] == [Side.RIGHT, Side.LEFT, Side.MIDLINE]
