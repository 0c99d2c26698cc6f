"""The patient's right and left are named on every diagram, wherever one zoomed to."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from injector_app.domain.side import Side
from injector_app.gui.canvas.side_captions import SideCaptions
from tests.support.small_catalog import a_diagram

RIGHT, LEFT = "Patient's RIGHT", "Patient's LEFT"


@pytest.mark.parametrize(("side", "words"), [(None, (RIGHT, LEFT)), (Side.LEFT, (LEFT, LEFT))])
def test_sides_are_named(side: Side | None, words: tuple[str, str], qtbot: QtBot) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    captions = SideCaptions(view)
    captions.show_diagram(a_diagram("x", side))
    assert captions.words == words


def test_captions_keep_to_their_corners(qtbot: QtBot) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    captions = SideCaptions(view)
    captions.show_diagram(a_diagram("x", None))
    captions.place(QRect(0, 0, 600, 400))
    left, right = (child.geometry() for child in view.children() if isinstance(child, QWidget))
    assert left.left() < 30
    assert right.right() > 570
    assert not left.intersects(right)
