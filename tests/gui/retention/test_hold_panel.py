"""The panel says which record, which way and why."""

from pytestqt.qtbot import QtBot

from injector_app.gui.retention.hold_panel import HoldPanel
from injector_app.gui.retention.retention_names import RetentionName
from tests.support.window import press, type_into


def test_record_way_and_reason(qtbot: QtBot) -> None:
    panel = HoldPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.choose("1001")
    reason = type_into(panel, RetentionName.REASON, "Letter")
    for button, is_held in ((RetentionName.HOLD, True), (RetentionName.LIFT, False)):
        with qtbot.waitSignal(panel.hold_requested) as asked:
            press(panel, button)
        assert asked.args == ["1001", is_held, "Letter"]
    panel.finish("Hold placed", "It stands.")
    assert reason.text() == ""
    assert "It stands" in panel.banner.text
