"""A sheet is told apart by identity: the backdrop paints a new one, never an old one again."""

from injector_app.gui.canvas.sheet import MUSCLES, PLAIN_LAYERS
from tests.support.small_art import a_sheet


def test_two_sheets_are_never_equal() -> None:
    assert a_sheet() != a_sheet()


def test_plain_sheet_has_no_muscles() -> None:
    assert a_sheet().layers == PLAIN_LAYERS
    assert MUSCLES not in PLAIN_LAYERS
