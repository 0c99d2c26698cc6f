"""Icons are drawn from plain paths in any colour."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.icon import draw_icon
from injector_app.system.paths import resources_folder

ICONS = sorted(path.stem for path in (resources_folder() / "icons").glob("*.svg"))


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_leaves_ink_of_its_colour(qtbot: QtBot, name: str) -> None:
    del qtbot
    image = draw_icon(name, QColor("#123456"), 24).pixmap(24, 24).toImage()
    pixels = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
    ink = [pixel for pixel in pixels if pixel.alpha() > 200]
    assert ink
    assert all(abs(pixel.red() - 0x12) < 3 and abs(pixel.blue() - 0x56) < 3 for pixel in ink)


def test_blank_keeps_the_drawing_square(qtbot: QtBot) -> None:
    del qtbot
    icon = draw_icon("plus", QColor("black"), 20, blank=6)
    assert icon.availableSizes()[0].toTuple() == (26, 20)
