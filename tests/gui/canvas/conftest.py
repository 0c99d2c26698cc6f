"""A view of the small drawing, shown."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.gui.canvas.mark_colours import LIGHT
from injector_app.gui.canvas.view import CanvasView
from tests.support.small_art import a_sheet


@pytest.fixture
def view(qtbot: QtBot) -> CanvasView:
    made = CanvasView(LIGHT)
    qtbot.addWidget(made)
    made.resize(832, 1032)
    made.show_sheet(a_sheet(), LIGHT)
    with qtbot.waitExposed(made):
        made.show()
    return made
