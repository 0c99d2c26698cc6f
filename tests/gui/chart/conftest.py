"""A chart page over a small atlas: with a plain document, or joined to real records."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import EMPTY_CHART
from injector_app.domain.clinic import Clinic
from injector_app.domain.treatment import Treatment
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.selection import Selection
from injector_app.gui.chart.syringe import Syringe
from injector_app.gui.shared.theme import Look
from tests.support.builders import a_clinic, a_treatment, a_vial
from tests.support.chart_hand import ChartHand
from tests.support.clinic import SteppingClock
from tests.support.real_catalog import real_catalog


@pytest.fixture
def clinic() -> Clinic:
    return a_clinic()


@pytest.fixture
def treatment() -> Treatment:
    """A visit with a vial and no points."""
    return a_treatment(chart=EMPTY_CHART, vials=(a_vial(),))


@pytest.fixture
def document(
    qapp: QApplication, catalog: Catalog, clinic: Clinic, treatment: Treatment
) -> Iterator[ChartDocument]:
    """An open document."""
    made = ChartDocument(catalog, clinic, qapp)
    made.open(treatment)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def selection(document: ChartDocument) -> Selection:
    return Selection(document)


@pytest.fixture
def syringe(document: ChartDocument) -> Syringe:
    return Syringe(document)


@pytest.fixture
def show_page(
    qtbot: QtBot, look: Look, catalog: Catalog, clinic: Clinic
) -> Callable[[Treatment], ChartPage]:
    """Shows a page with a treatment."""

    def show(treatment: Treatment) -> ChartPage:
        page = ChartPage(look, catalog=catalog, clinic=clinic, clock=SteppingClock())
        qtbot.addWidget(page)
        page.resize(1280, 760)
        with qtbot.waitExposed(page):
            page.show()
        page.document.open(treatment)
        return page

    return show


@pytest.fixture
def real_page(
    qtbot: QtBot, look: Look, clinic: Clinic, treatment: Treatment
) -> Iterator[ChartPage]:
    """A page over the atlas and the protocols as they are shipped."""
    page = ChartPage(look, catalog=real_catalog(), clinic=clinic, clock=SteppingClock())
    qtbot.addWidget(page)
    page.resize(1280, 1000)
    with qtbot.waitExposed(page):
        page.show()
    page.document.open(treatment)
    yield page
    page.document.close()


@pytest.fixture
def page(show_page: Callable[[Treatment], ChartPage], treatment: Treatment) -> ChartPage:
    return show_page(treatment)


@pytest.fixture
def hand(page: ChartPage) -> ChartHand:
    return ChartHand(page)
