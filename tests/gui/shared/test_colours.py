"""Every text can be read on every ground it is put on."""

from itertools import product

import pytest

from injector_app.domain.theme import Theme
from injector_app.gui.shared.colours import DARK, LIGHT, Colours, colours_of
from tests.support.window import contrast

READABLE, VISIBLE = 4.5, 3.0


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_text_is_readable_on_its_grounds(colours: Colours) -> None:
    grounds = (colours.page, colours.surface)
    texts = (colours.text, colours.muted, colours.accent, colours.problem, colours.alert)
    pairs = [
        *product(texts, grounds),
        (colours.on_accent, colours.accent),
        (colours.alert, colours.alert_soft),
        (colours.text, colours.problem_soft),
        (colours.text, colours.accent_soft),
        (colours.muted, colours.sunken),
        (colours.muted, colours.accent_soft),
        (colours.text, colours.sunken),
        (colours.text, colours.alert_soft),
        (colours.text, colours.success_soft),
        (colours.accent, colours.accent_soft),
        (colours.accent, colours.sunken),
        (colours.success, colours.surface),
        (colours.problem, colours.problem_soft),
        (colours.on_accent, colours.accent_hover),
        (colours.on_accent, colours.accent_pressed),
    ]
    assert {pair: contrast(*pair) for pair in pairs if contrast(*pair) < READABLE} == {}


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_frame_of_a_control_is_visible(colours: Colours) -> None:
    grounds = (colours.page, colours.surface)
    pairs = list(product((colours.line_strong, colours.accent, colours.problem), grounds))
    assert {pair: contrast(*pair) for pair in pairs if contrast(*pair) < VISIBLE} == {}


def test_paper_is_light() -> None:
    assert colours_of(Theme.PRINT) is LIGHT
    assert colours_of(Theme.DARK) is DARK
