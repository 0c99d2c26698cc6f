"""Sizes keep to the law of the house: text of 13 px or more, targets of 40 px or more."""

from injector_app.gui.shared import sizes


def test_type_and_targets_are_large_enough() -> None:
    assert min(sizes.CAPTION_PX, sizes.BODY_PX, sizes.TITLE_PX, sizes.DISPLAY_PX) >= 13
    assert sizes.CONTROL_HEIGHT >= 40
    assert sizes.TOUCH_HEIGHT >= 44
