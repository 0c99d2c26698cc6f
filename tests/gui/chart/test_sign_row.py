"""The sign button counts what is missing."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.sign_row import SignRow
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import find, press


@pytest.mark.parametrize(("count", "text"), [(0, "Sign…"), (3, "Sign… (3 missing)")])
def test_button_counts_what_is_missing(qtbot: QtBot, count: int, text: str) -> None:
    row = SignRow()
    qtbot.addWidget(row)
    row.show_missing(count)
    assert find(row, ObjectName.CHART_SIGN, Button).text() == text
    with qtbot.waitSignal(row.sign_requested):
        press(row, ObjectName.CHART_SIGN)
