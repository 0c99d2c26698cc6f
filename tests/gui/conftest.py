"""Real widgets offscreen, a real worker thread, real encrypted records of a small clinic."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from injector_app.domain.catalog import Catalog
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.style_sheet import style_sheet
from injector_app.gui.shared.theme import Look
from injector_app.work.context import Work
from tests.support.clinic import CLINICIAN, DESK, open_as, set_up
from tests.support.small_catalog import small_catalog

DRAIN_MS = 20_000


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


@pytest.fixture(autouse=True)
def _dressed(look: Look, qapp: QApplication) -> None:
    """Screens are tested without the main window, which would carry the sheet."""
    if not qapp.styleSheet():
        qapp.setStyleSheet(style_sheet(look.colours))


@pytest.fixture
def comma_locale() -> Iterator[None]:
    """A desk whose locale writes 2,5."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.Canada))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    running = Jobs(qapp)
    yield running
    assert running.drain(DRAIN_MS)
    running.deleteLater()


@pytest.fixture
def work(tmp_path: Path, template: Path, catalog: Catalog) -> Iterator[Work]:
    opened = open_as(CLINICIAN, template, tmp_path / "data", catalog)
    yield opened
    opened.close()


@pytest.fixture
def desk_work(tmp_path: Path, template: Path, catalog: Catalog) -> Iterator[Work]:
    opened = open_as(DESK, template, tmp_path / "data", catalog)
    yield opened
    opened.close()
