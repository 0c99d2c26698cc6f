"""A button of the rail is big enough for a finger, and takes the colour of the theme."""

from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.rail_button import RailButton
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.sizes import TOUCH_HEIGHT


def inks(button: RailButton) -> set[str]:
    picture = button.icon().pixmap(22, 22).toImage()
    pixels = (picture.pixelColor(x, y) for x in range(22) for y in range(22))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_it_says_what_it_does_and_can_be_hit(qtbot: QtBot) -> None:
    button = RailButton(ObjectName.CHART_MIRROR, "mirror", "Mirror", "Mirror to the other side (M)")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("Mirror", "Mirror to the other side (M)")
    assert min(button.width(), button.height()) >= TOUCH_HEIGHT


def test_icon_has_the_colour_of_the_text(qtbot: QtBot) -> None:
    button = RailButton(ObjectName.CHART_MIRROR, "mirror", "Mirror", "")
    qtbot.addWidget(button)
    palette = button.palette()
    palette.setColor(QPalette.ColorRole.ButtonText, QColor("#ff0000"))
    button.setPalette(palette)
    assert inks(button) == {"#ff0000"}
