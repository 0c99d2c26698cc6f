"""One card per vial; adding takes one choice of product and size."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.chart import Chart
from injector_app.domain.charter import Charter
from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.place_planned import WAITING
from injector_app.domain.point import PointState
from injector_app.domain.units import Units
from injector_app.gui.chart.choice_box import ChoiceBox
from injector_app.gui.chart.clear_doses_bar import ClearDosesBar
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.vials_panel import VialsPanel
from injector_app.gui.shared.object_names import ObjectName
from tests.support.builders import a_point, a_treatment
from tests.support.clinic import SteppingClock
from tests.support.window import find, press


@pytest.fixture
def panel(document: ChartDocument, qtbot: QtBot) -> VialsPanel:
    made = VialsPanel(document, SteppingClock())
    qtbot.addWidget(made)
    document.open(a_treatment(points=0, vials=()))
    return made


def add(panel: VialsPanel, words: str) -> None:
    box = find(panel, ObjectName.VIAL_ADD, ChoiceBox)
    place = [each for each, _ in box.choices].index(words)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_no_vial_is_opened_by_itself(panel: VialsPanel, document: ChartDocument) -> None:
    assert panel.cards == ()
    assert document.treatment.vials == ()


def test_choice_adds_a_vial(panel: VialsPanel, document: ChartDocument) -> None:
    add(panel, "Botox 100 U")
    document.settle()
    (vial,) = document.treatment.vials
    assert (vial.product, vial.size) == ("botox", Units.parse("100"))
    assert len(panel.cards) == 1
    assert find(panel, ObjectName.VIAL_ADD, ChoiceBox).value is None


def test_removed_vial_leaves_no_card_in_sight(panel: VialsPanel, document: ChartDocument) -> None:
    panel.show()
    for _ in range(2):
        add(panel, "Botox 100 U")
        document.settle()
    shown = panel.cards
    press(panel, f"{ObjectName.VIAL_REMOVE}.1")
    document.settle()
    assert panel.cards == shown[:1]
    assert [card.isVisible() for card in shown] == [True, False]


def test_vial_is_opened_now_by_who_is_signed_in(panel: VialsPanel, document: ChartDocument) -> None:
    document.person = Charter(StaffId(new_id()), "Kim Lee")
    add(panel, "Botox 100 U")
    document.settle()
    (vial,) = document.treatment.vials
    assert (vial.opened_at, vial.opened_by) == (SteppingClock().now(), "Kim Lee")
    assert find(panel, f"{ObjectName.VIAL_OPENED_AT}.1", QLineEdit).text() == "11/20/2026 10:00"
    document.undo_stack.undo()
    assert document.treatment.vials == ()


def test_vial_of_a_visit_on_another_day_was_not_opened_now(
    panel: VialsPanel, document: ChartDocument
) -> None:
    document.person = Charter(StaffId(new_id()), "Kim Lee")
    yesterday = document.treatment.performed_at - timedelta(days=1)
    document.open(replace(document.treatment, performed_at=yesterday))
    add(panel, "Botox 100 U")
    (vial,) = document.treatment.vials
    assert (vial.opened_at, vial.opened_by) == (None, "")


def waiting(panel: VialsPanel, document: ChartDocument, toxin: str) -> ClearDosesBar:
    points = tuple(
        a_point(vial=WAITING, waits_for=toxin, state=PointState.PLANNED) for _ in range(3)
    )
    document.open(a_treatment(chart=Chart(points), vials=()))
    panel.show()
    add(panel, "Botox 100 U")
    document.settle()
    return panel.findChildren(ClearDosesBar)[0]


def test_new_vial_serves_what_waits_for_its_product(
    panel: VialsPanel, document: ChartDocument
) -> None:
    bar = waiting(panel, document, "onabotulinumtoxinA")
    assert {(p.vial, p.waits_for) for p in document.treatment.chart} == {(0, "")}
    assert not bar.isVisible()


def test_doses_of_another_product_wait_or_are_cleared(
    panel: VialsPanel, document: ChartDocument
) -> None:
    bar = waiting(panel, document, "abobotulinumtoxinA")
    assert {point.vial for point in document.treatment.chart} == {WAITING}
    assert bar.isVisible()
    assert bar.text.startswith("3 points have doses of abobotulinumtoxinA (Dysport")
    press(panel, f"{ObjectName.CLEAR_DOSES}.waiting")
    document.settle()
    assert {(p.vial, p.units) for p in document.treatment.chart} == {(0, Units(0))}
    assert not bar.isVisible()


def test_cards_follow_undo_and_removal(panel: VialsPanel, document: ChartDocument) -> None:
    add(panel, "Botox 100 U")
    add(panel, "Botox 200 U")
    document.settle()
    press(panel, f"{ObjectName.VIAL_REMOVE}.1")
    document.settle()
    (card,) = panel.cards
    assert str(card.vial.size) == "200"
    document.undo_stack.undo()
    document.settle()
    assert [str(each.vial.size) for each in panel.cards] == ["100", "200"]
