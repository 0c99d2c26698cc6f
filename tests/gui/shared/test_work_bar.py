"""The bar waits a moment, shows how far it is, and can stop."""

from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.work_bar import WorkBar
from tests.support.window import press


def test_bar_appears_only_when_it_takes_long(qtbot: QtBot) -> None:
    bar = WorkBar("Writing", name=ObjectName.HANDED_STOP, label="Notes written")
    qtbot.addWidget(bar)
    bar.start()
    assert not bar.isVisible()
    qtbot.waitUntil(bar.isVisible)
    bar.show_done(2, 5)
    inside = bar.findChild(QProgressBar)
    assert isinstance(inside, QProgressBar)
    assert (inside.value(), inside.maximum()) == (2, 5)
    with qtbot.waitSignal(bar.stop_requested):
        press(bar, ObjectName.HANDED_STOP)
    bar.finish()
    assert not bar.isVisible()
