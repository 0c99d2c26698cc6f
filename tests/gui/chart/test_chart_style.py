"""The style of the chart is complete in both themes."""

import pytest

from injector_app.domain.theme import Theme
from injector_app.gui.chart.chart_style import chart_style
from injector_app.gui.shared.colours import colours_of


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_every_token_is_filled_in(theme: Theme) -> None:
    sheet = chart_style(colours_of(theme))
    assert "$" not in sheet
    assert colours_of(theme).accent in sheet
