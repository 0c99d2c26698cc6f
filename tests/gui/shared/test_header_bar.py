"""The header says who is signed in, everywhere, and offers the screens."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from injector_app.domain.theme import Theme
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.header_bar import HeaderBar
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.tab import Tab
from injector_app.gui.shared.theme import Look
from tests.support.window import find, press

SIGNED_IN_ONLY = (
    ObjectName.NAV_PATIENTS,
    ObjectName.NAV_LOOK_UP,
    ObjectName.SIGN_OUT,
    ObjectName.PERSON_NAME,
)


@pytest.fixture
def header(look: Look, qtbot: QtBot) -> HeaderBar:
    made = HeaderBar(look)
    qtbot.addWidget(made)
    made.resize(1200, 53)
    made.show()
    return made


def shown(header: HeaderBar) -> list[str]:
    widgets = (header.findChild(QWidget, name) for name in SIGNED_IN_ONLY)
    return sorted(widget.objectName() for widget in widgets if widget and widget.isVisible())


def test_nobody_is_offered_nothing_but_the_theme(header: HeaderBar) -> None:
    assert shown(header) == []
    header.show_person("Riverside", "Ann Who, MD")
    assert find(header, ObjectName.PERSON_NAME, ElidedLabel).full_text == "Ann Who, MD"
    assert shown(header) == sorted(SIGNED_IN_ONLY)
    header.show_nobody()
    assert shown(header) == []
    assert find(header, ObjectName.PERSON_NAME, ElidedLabel).full_text == ""


def test_buttons_ask_for_their_screens(header: HeaderBar, qtbot: QtBot) -> None:
    header.show_person("Riverside", "Ann Who, MD")
    for tab in (Tab.PATIENTS, Tab.LOOK_UP):
        with qtbot.waitSignal(header.tab_requested) as asked:
            press(header, tab.value.name)
        assert asked.args == [tab]
    with qtbot.waitSignal(header.sign_out_requested):
        press(header, ObjectName.SIGN_OUT)


def test_only_the_tabs_of_the_person_are_shown(header: HeaderBar) -> None:
    header.show_person("Riverside", "Ann Who, MD", (Tab.PEOPLE,))
    buttons = {tab: find(header, tab.value.name, Button) for tab in Tab}
    assert {tab for tab, button in buttons.items() if button.isVisible()} == {Tab.PEOPLE}


def test_mark_shows_the_screen_in_front(header: HeaderBar) -> None:
    header.show_person("Riverside", "Ann Who, MD")
    header.mark(Tab.PATIENTS)
    assert find(header, ObjectName.NAV_PATIENTS, Button).isChecked()
    header.mark(None)
    assert not find(header, ObjectName.NAV_PATIENTS, Button).isChecked()


def test_theme_button_toggles(header: HeaderBar, look: Look) -> None:
    look.choose(Theme.LIGHT)
    themes = []
    for _ in range(2):
        press(header, ObjectName.THEME_TOGGLE)
        themes.append(look.theme)
    assert themes == [Theme.DARK, Theme.LIGHT]
