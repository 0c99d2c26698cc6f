"""The quiet line under the canvas."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.status_line import StatusLine
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import find


def test_hint_and_pointed_stand_apart(qtbot: QtBot, qapp: QApplication) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_hint("Type the dose first")
    line.show_pointed("Procerus")
    qapp.processEvents()
    assert line.hint == "Type the dose first"
    assert find(line, ObjectName.CHART_POINTED, ElidedLabel).full_text == "Procerus"
    line.show_hint("")
    assert line.hint == ""
