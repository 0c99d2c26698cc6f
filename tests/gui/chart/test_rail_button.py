"""A button of the rail is said aloud, fits a finger, and keeps its icon in the text's colour."""

from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.rail_button import RailButton
from injector_app.gui.shared import sizes
from injector_app.gui.shared.object_names import ObjectName


def a_button(qtbot: QtBot) -> RailButton:
    made = RailButton(ObjectName.CHART_MIRROR, "mirror", "Mirror", "Mirror to the other side (M)")
    qtbot.addWidget(made)
    return made


def test_words_and_size(qtbot: QtBot) -> None:
    button = a_button(qtbot)
    assert (button.accessibleName(), button.toolTip()) == ("Mirror", "Mirror to the other side (M)")
    assert min(button.width(), button.height()) >= sizes.TOUCH_HEIGHT


def test_icon_follows_the_colour_of_the_text(qtbot: QtBot) -> None:
    button = a_button(qtbot)
    palette = button.palette()
    palette.setColor(QPalette.ColorRole.ButtonText, QColor("#ff0000"))
    button.setPalette(palette)
    image = button.icon().pixmap(22, 22).toImage()
    dots = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    inked = [dot for dot in dots if dot.alpha() > 200]
    assert inked
    assert {dot.name() for dot in inked} == {"#ff0000"}
