"""What planned points wait for is one click away."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from injector_app.domain.chart import Chart
from injector_app.domain.place_planned import WAITING
from injector_app.domain.point import PointState
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.vials_panel import VialsPanel
from injector_app.gui.chart.waiting_vials import WaitingVials
from injector_app.gui.shared.object_names import ObjectName
from tests.support.builders import a_point, a_treatment
from tests.support.clinic import SteppingClock
from tests.support.window import find, press


@pytest.fixture
def panel(document: ChartDocument, qtbot: QtBot) -> VialsPanel:
    made = VialsPanel(document, SteppingClock())
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def wait_for(document: ChartDocument, *products: str) -> None:
    points = tuple(
        a_point(vial=WAITING, waits_for=each, state=PointState.PLANNED) for each in products
    )
    document.open(a_treatment(chart=Chart(points), vials=()))


def offered(panel: VialsPanel) -> list[str]:
    buttons = panel.findChildren(WaitingVials)[0].findChildren(QAbstractButton)
    return [button.text() for button in buttons if button.isVisible()]


def test_nothing_waits_nothing_is_offered(panel: VialsPanel) -> None:
    assert offered(panel) == []


def test_every_size_of_the_product_is_offered(panel: VialsPanel, document: ChartDocument) -> None:
    wait_for(document, "botox", "botox")
    assert offered(panel) == ["Botox 100 U", "Botox 200 U"]


def test_one_click_opens_the_vial_and_asks_for_its_lot(
    panel: VialsPanel, document: ChartDocument
) -> None:
    wait_for(document, "botox")
    press(panel, f"{ObjectName.VIAL_WAITED_FOR}.2")
    (vial,) = document.treatment.vials
    assert (vial.product, str(vial.size)) == ("botox", "200")
    assert [(p.vial, p.waits_for) for p in document.treatment.chart] == [(0, "")]
    assert offered(panel) == []
    assert QApplication.focusWidget() is find(panel, f"{ObjectName.VIAL_LOT}.1", QWidget)


def test_offer_comes_back_with_undo(panel: VialsPanel, document: ChartDocument) -> None:
    wait_for(document, "botox")
    press(panel, f"{ObjectName.VIAL_WAITED_FOR}.1")
    document.undo_stack.undo()
    document.settle()
    assert offered(panel) == ["Botox 100 U", "Botox 200 U"]
