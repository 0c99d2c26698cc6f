"""A button until somebody looks; it asks for room and gives it back."""

from pytestqt.qtbot import QtBot

from injector_app.gui.patient.timeline.panel import TimelinePanel
from injector_app.gui.patient.timeline.timeline_names import TimelineName
from tests.support.window import press


def test_it_opens_and_closes(qtbot: QtBot) -> None:
    panel = TimelinePanel()
    qtbot.addWidget(panel)
    panel.show()
    with qtbot.waitSignal(panel.opened) as opened:
        press(panel, TimelineName.SHOW)
    assert opened.args == [True]
    assert panel.is_open
    with qtbot.waitSignal(panel.opened) as closed:
        press(panel, TimelineName.CLOSE)
    assert closed.args == [False]
    with qtbot.assertNotEmitted(panel.opened):
        panel.close_all()
