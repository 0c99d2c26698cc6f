"""Names are read on their halo in both themes (WCAG 2.2, 1.4.3: 4.5 to 1)."""

import pytest

from injector_app.domain.theme import Theme
from injector_app.gui.canvas.overlay_colours import LIGHT, overlay_colours_of


def luminance(colour: str) -> float:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", Theme)
def test_words_stand_out_from_their_halo(theme: Theme) -> None:
    colours = overlay_colours_of(theme)
    halo = luminance(colours.halo)
    for words in (colours.region, colours.skin_area, colours.caution, colours.landmark):
        assert (halo + 0.05) / (luminance(words) + 0.05) >= 4.5


def test_paper_is_light() -> None:
    assert overlay_colours_of(Theme.PRINT) == LIGHT
