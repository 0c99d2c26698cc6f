"""Where the walk stops it leaves a picture of what was on the screen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from injector_app.app.pictures.camera import Camera
from injector_app.app.pictures.walk import run_scenes
from injector_app.app.tour.guide import TourFailed


class Stopping:
    def run(self) -> None:
        raise TourFailed("the button does not appear")


def test_picture_of_the_stop_is_left(tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    with pytest.raises(TourFailed, match="does not appear"):
        run_scenes(Camera(window, tmp_path), Stopping())
    assert [path.name for path in tmp_path.iterdir()] == ["01-stopped.png"]
