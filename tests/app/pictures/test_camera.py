"""The camera shows what a screen shows, and scrolls as a person does."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QDialog,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from injector_app.app.pictures.camera import Camera


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with a button far down in a form."""
    made, form = QScrollArea(), QWidget()
    column = QVBoxLayout(form)
    column.addSpacing(900)
    button = QPushButton("Far down")
    button.setObjectName("far")
    column.addWidget(button)
    text = QPlainTextEdit()
    text.setObjectName("text")
    column.addWidget(text)
    made.setWidget(form)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    return made


def test_pictures_are_numbered(window: QWidget, tmp_path: Path) -> None:
    camera = Camera(window, tmp_path, 7)
    assert camera.picture("one").name == "07-one.png"
    assert camera.picture("two").name == "08-two.png"
    assert QImage(str(tmp_path / "07-one.png")).width() == 300


def test_dialog_is_in_the_picture_with_a_shade_round_it(window: QWidget, tmp_path: Path) -> None:
    camera = Camera(window, tmp_path)
    plain = QImage(str(camera.picture("plain")))
    dialog = QDialog(window)
    dialog.setStyleSheet("background: red;")
    dialog.resize(100, 60)
    dialog.open()
    shown = QImage(str(camera.picture("dialog")))
    dialog.close()
    assert shown.pixelColor(150, 100) == QColor("red")
    assert shown.pixelColor(5, 5).lightness() < plain.pixelColor(5, 5).lightness()


def test_button_is_scrolled_into_sight_and_pressed(
    window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    button = window.findChild(QPushButton, "far")
    assert button is not None
    assert button.visibleRegion().isEmpty()
    with qtbot.waitSignal(button.clicked):
        Camera(window, tmp_path).press("far")
    assert not button.visibleRegion().isEmpty()


def test_lines_are_written(window: QWidget, tmp_path: Path) -> None:
    Camera(window, tmp_path).write("text", "Two words")
    text = window.findChild(QPlainTextEdit, "text")
    assert text is not None
    assert text.toPlainText() == "Two words"
