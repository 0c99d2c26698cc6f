"""Copied text leaves the clipboard after a while, and with the person."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from injector_app.gui.lock.copied_text import KEPT_MS, CopiedText, take_copied


def text() -> str:
    return QGuiApplication.clipboard().text()


def test_copied_text_goes_after_a_while(qtbot: QtBot, qapp: QApplication) -> None:
    watch = CopiedText(QObject(qapp), kept_ms=40)
    QGuiApplication.clipboard().setText("Zebraquokka")
    assert text() == "Zebraquokka"
    qtbot.waitUntil(lambda: text() == "")
    watch.deleteLater()


def test_text_copied_later_has_its_own_while(qapp: QApplication) -> None:
    watch = CopiedText(QObject(qapp))
    QGuiApplication.clipboard().setText("first")
    waiting = [watch.is_waiting]
    assert take_copied() == "first"
    waiting.append(watch.is_waiting)
    assert waiting == [True, False]
    assert text() == ""
    watch.deleteLater()


def test_the_while_is_that_of_the_promise() -> None:
    assert KEPT_MS == 30_000
