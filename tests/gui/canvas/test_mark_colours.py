"""Marks can be read in both themes."""

import pytest

from injector_app.domain.theme import Theme
from injector_app.gui.canvas.mark_colours import mark_colours_of
from tests.support.window import contrast

ENOUGH_FOR_TEXT = 4.5


@pytest.mark.parametrize("theme", list(Theme))
def test_number_stands_out_from_its_mark(theme: Theme) -> None:
    colours = mark_colours_of(theme)
    assert contrast(colours.ink, colours.paper) >= ENOUGH_FOR_TEXT


def test_paper_is_marked_as_the_light_theme() -> None:
    assert mark_colours_of(Theme.PRINT) == mark_colours_of(Theme.LIGHT)
    assert mark_colours_of(Theme.DARK) != mark_colours_of(Theme.LIGHT)
