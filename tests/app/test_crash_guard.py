"""What nobody caught is logged, told, and survived."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from injector_app.app.crash_guard import CrashGuard, log_qt_message
from injector_app.gui.crash_dialog import CrashDialog
from tests.support.window import press

pytestmark = pytest.mark.logs_warnings


@pytest.fixture
def guard(qapp: QApplication) -> Iterator[CrashGuard]:
    made = CrashGuard("/logs/x.log", qapp)
    yield made
    made.deleteLater()


def stumble(guard: CrashGuard) -> None:
    try:
        int("Zebraquokka")
    except ValueError as problem:
        guard.handle(ValueError, problem, problem.__traceback__)


def dialogs() -> list[CrashDialog]:
    widgets = QApplication.topLevelWidgets()
    return [w for w in widgets if isinstance(w, CrashDialog) and w.isVisible()]


def test_person_is_told_once_and_can_go_on(
    guard: CrashGuard, caplog: pytest.LogCaptureFixture
) -> None:
    stumble(guard)
    stumble(guard)
    (dialog,) = dialogs()
    details = dialog.findChild(QPlainTextEdit)
    assert details is not None
    assert "builtins.ValueError" in details.toPlainText()
    assert "Zebraquokka" not in details.toPlainText()
    assert [record.levelname for record in caplog.records] == ["CRITICAL", "CRITICAL"]
    press(dialog, "crash.go_on")
    assert dialogs() == []
    stumble(guard)
    press(dialogs()[0], "crash.go_on")


def test_other_threads_are_heard(guard: CrashGuard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(guard.crashed):
        thread = threading.Thread(target=stumble, args=(guard,))
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    press(dialogs()[0], "crash.go_on")


def test_control_c_is_not_a_crash(
    guard: CrashGuard, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    with qtbot.assertNotEmitted(guard.crashed):
        guard.handle(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_words_of_qt_are_logged_without_what_they_quote(
    caplog: pytest.LogCaptureFixture,
) -> None:
    text = 'QFont: no glyph in "Zebraquokka"'
    log_qt_message(QtMsgType.QtWarningMsg, QMessageLogContext(), text)
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "QFont: no glyph in" in caplog.records[0].getMessage()
    assert "Zebraquokka" not in caplog.records[0].getMessage()
