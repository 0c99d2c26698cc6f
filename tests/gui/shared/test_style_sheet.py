"""The style sheet is complete in both themes."""

import re
from pathlib import Path

import pytest

from injector_app.gui.shared.colours import DARK, LIGHT, Colours
from injector_app.gui.shared.style_sheet import style_sheet


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_every_token_is_filled_in_and_every_file_is_there(colours: Colours) -> None:
    sheet = style_sheet(colours)
    assert "$" not in sheet
    assert colours.accent in sheet
    for path in re.findall(r'url\("([^"]+)"\)', sheet):
        assert Path(path).is_file()


def test_no_text_is_smaller_than_13_pixels() -> None:
    sizes = [int(size) for size in re.findall(r"font-size: (\d+)px", style_sheet(LIGHT))]
    assert sizes
    assert min(sizes) >= 13
