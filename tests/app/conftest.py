"""A window with its entrance, over real records of a small clinic."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from injector_app.app.room import Room
from injector_app.domain.catalog import Catalog
from injector_app.gui.jobs import Jobs
from injector_app.gui.main_window import MainWindow
from injector_app.gui.shared.theme import Look
from tests.support.clinic import set_up
from tests.support.front_door import FrontDoor
from tests.support.small_catalog import small_catalog


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return small_catalog()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory, catalog: Catalog) -> Path:
    root = tmp_path_factory.mktemp("clinic") / "data"
    set_up(root, catalog)
    return root


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    return Look(qapp)


@pytest.fixture
def room(look: Look) -> Iterator[Room]:
    window = MainWindow(look)
    made = Room(window, look, Jobs(window))
    yield made
    assert made.jobs.drain(20_000)
    window.close()
    window.deleteLater()


@pytest.fixture
def door(room: Room, catalog: Catalog, tmp_path: Path, qtbot: QtBot) -> Iterator[FrontDoor]:
    opened = FrontDoor(room, catalog, tmp_path, qtbot)
    yield opened
    opened.close()
