"""One card of the account screen."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.field import Field
from injector_app.gui.shared.panel import Panel, clear, text_of


def test_panel_says_when_it_is_done_and_is_shut_while_busy(qtbot: QtBot) -> None:
    panel = Panel("Title", "Words.", name="panel.banner")
    qtbot.addWidget(panel)
    panel.show()
    panel.show_done("Done", "It is done.")
    assert "It is done." in panel.banner.text
    panel.show_busy(busy=True)
    assert not panel.isEnabled()
    panel.show_busy(busy=False)
    assert panel.isEnabled()


def test_cleared_field_has_neither_text_nor_problem(qtbot: QtBot) -> None:
    field = Field("Name", QLineEdit("typed"), name="name")
    qtbot.addWidget(field)
    field.show_problem("wrong")
    assert text_of(field) == "typed"
    clear(field)
    assert (text_of(field), field.problem) == ("", "")
