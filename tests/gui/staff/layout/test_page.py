"""From the page one comes back to the people."""

from pytestqt.qtbot import QtBot

from injector_app.gui.staff.layout.layout_names import LayoutName
from injector_app.gui.staff.layout.page import LayoutPage
from tests.support.window import press


def test_back_is_asked_for(qtbot: QtBot) -> None:
    page = LayoutPage()
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.back_requested):
        press(page, LayoutName.BACK)
