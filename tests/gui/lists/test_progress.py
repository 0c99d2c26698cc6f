"""What takes a moment shows no bar; what takes longer can be stopped."""

from pytestqt.qtbot import QtBot

from injector_app.gui.lists.lists_names import ListsName
from injector_app.gui.lists.progress import ListProgress
from tests.support.window import press


def test_bar_comes_after_a_moment_and_stops(qtbot: QtBot) -> None:
    progress = ListProgress()
    qtbot.addWidget(progress)
    progress.start("Reading")
    assert progress.isHidden()
    qtbot.waitUntil(lambda: not progress.isHidden())
    with qtbot.waitSignal(progress.stop_requested):
        press(progress, ListsName.STOP)
    progress.finish()
    assert progress.isHidden()


def test_what_is_done_at_once_shows_no_bar(qtbot: QtBot) -> None:
    progress = ListProgress()
    qtbot.addWidget(progress)
    progress.start("Reading")
    progress.finish()
    with qtbot.assertNotEmitted(progress.stop_requested, wait=400):
        pass
    assert progress.isHidden()
