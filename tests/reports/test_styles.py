"""Paper follows the region; every style uses an embedded font."""

import pytest
from reportlab.lib.styles import ParagraphStyle

from injector_app.domain.clinic import WorldRegion
from injector_app.reports import styles
from injector_app.reports.fonts import BOLD, REGULAR
from injector_app.reports.styles import paper_size


@pytest.mark.parametrize(
    ("region", "height"),
    [
        (WorldRegion.US, 792),
        (WorldRegion.CA, 792),
        (WorldRegion.EU, 841.9),
        (WorldRegion.UK, 841.9),
    ],
)
def test_paper_of_the_region(region: WorldRegion, height: float) -> None:
    assert paper_size(region)[1] == pytest.approx(height, abs=0.1)


def test_no_style_names_a_font_that_is_not_embedded() -> None:
    made = [style for style in vars(styles).values() if isinstance(style, ParagraphStyle)]
    assert len(made) > 5
    assert {name for s in made for name in (s.fontName, s.bulletFontName)} == {REGULAR, BOLD}
