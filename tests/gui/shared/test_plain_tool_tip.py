"""Tool tips show markup as text."""

from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.plain_tool_tip import set_plain_tool_tip


def test_markup_is_text(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_plain_tool_tip(widget, "<b>Bold</b> & <img src=x>")
    shown = QTextDocumentFragment.fromHtml(widget.toolTip()).toPlainText()
    assert shown == "<b>Bold</b> & <img src=x>"
    set_plain_tool_tip(widget, "")
    assert widget.toolTip() == ""
