"""Buttons are named, large enough, and their icon follows the theme."""

from pytestqt.qtbot import QtBot

from injector_app.domain.theme import Theme
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.theme import Look


def test_icon_button_has_an_accessible_name_and_room_for_a_finger(look: Look, qtbot: QtBot) -> None:
    look.choose(Theme.LIGHT)
    button = Button("theme", kind="quiet", icon="moon", help_text="Light or dark")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Light or dark"
    assert button.sizeHint().height() >= 40
    assert button.sizeHint().width() >= 40


def test_icon_takes_the_colour_of_the_text(look: Look, qtbot: QtBot) -> None:
    look.choose(Theme.LIGHT)
    button = Button("add", "Add", icon="plus")
    qtbot.addWidget(button)
    button.show()
    light = button.icon().pixmap(26, 20).toImage()
    look.choose(Theme.DARK)
    dark = button.icon().pixmap(26, 20).toImage()
    look.choose(Theme.LIGHT)
    assert light != dark
