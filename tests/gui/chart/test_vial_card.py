"""The card of a vial: every field is an edit that can be undone, or is refused with a reason."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.chart import Chart
from injector_app.domain.missing_fields import missing_fields
from injector_app.domain.point import PointState
from injector_app.domain.units import Units
from injector_app.domain.vial import Vial
from injector_app.domain.volume import Volume
from injector_app.gui.chart.choice_box import ChoiceBox
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.vial_card import VialCard
from injector_app.gui.shared.object_names import ObjectName
from tests.support.builders import a_point, a_treatment
from tests.support.clinic import SteppingClock
from tests.support.window import find, press, type_into


@pytest.fixture
def card(document: ChartDocument, qtbot: QtBot) -> VialCard:
    made = VialCard(document, 0, SteppingClock())
    qtbot.addWidget(made)
    document.settled.connect(made.show_vial)
    made.show_vial()
    made.show()
    return made


def enter(card: VialCard, name: str, text: str) -> QLineEdit:
    line = type_into(card, f"{name}.1", text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    return line


def choose(card: VialCard, words: str) -> ChoiceBox:
    box = find(card, f"{ObjectName.VIAL_PRODUCT}.1", ChoiceBox)
    place = [each for each, _ in box.choices].index(words)
    box.setCurrentIndex(place)
    box.activated.emit(place)
    return box


def test_typed_fields_become_the_vial(card: VialCard) -> None:
    enter(card, ObjectName.VIAL_LOT, "X9")
    enter(card, ObjectName.VIAL_VOLUME, "2.5")
    enter(card, ObjectName.VIAL_DISCARDED, "0")
    enter(card, ObjectName.VIAL_EXPIRES, "12/31/2027")
    vial = card.vial
    assert (vial.lot, vial.volume, vial.discarded) == ("X9", Volume(2500), Units(0))
    assert vial.expires is not None
    assert vial.expires.isoformat() == "2027-12-31"


@pytest.mark.usefixtures("comma_locale")
def test_decimal_comma_is_read_and_shown_where_the_locale_has_one(card: VialCard) -> None:
    line = enter(card, ObjectName.VIAL_VOLUME, "2,5")
    assert card.vial.volume == Volume(2500)
    card.show_vial()
    assert line.text() == "2,5"
    enter(card, ObjectName.VIAL_VOLUME, "1.25")
    assert card.vial.volume == Volume(1250)


def test_edit_of_a_vial_is_undone(card: VialCard, document: ChartDocument) -> None:
    before = card.vial
    enter(card, ObjectName.VIAL_LOT, "X9")
    assert document.undo_stack.undoText() == "lot of vial 1"
    document.undo_stack.undo()
    document.settle()
    assert card.vial == before
    assert find(card, f"{ObjectName.VIAL_LOT}.1", QLineEdit).text() == before.lot


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        (ObjectName.VIAL_EXPIRES, "01/31/2020", "expired on"),
        (ObjectName.VIAL_EXPIRES, "31/31/2027", "not a date"),
        (ObjectName.VIAL_VOLUME, "-1", "not a volume"),
        (ObjectName.VIAL_VOLUME, "2,5", "Type 2.5."),
        (ObjectName.VIAL_DISCARDED, "abc", "not a number of units"),
        (ObjectName.VIAL_LOT, "A" * 10_000, "there is room for 60"),
    ],
)
def test_impossible_value_is_refused_with_a_reason(
    card: VialCard, name: ObjectName, text: str, words: str
) -> None:
    before = card.vial
    shown = find(card, f"{name}.1", QLineEdit).text()
    line = enter(card, name, text)
    assert words in line.accessibleDescription()
    assert line.text() == shown
    assert card.vial == before


def test_strength_and_balance_are_written_out(card: VialCard) -> None:
    volume = find(card, f"{ObjectName.VIAL_VOLUME}.1", QLineEdit)
    assert volume.accessibleDescription() in {"", "200 U in 4 mL = 5 U in 0.1 mL"}
    assert card.balance == "200 U = 0 given + 185 discarded + 15 not accounted for"


def test_other_product_asks_once_and_clears_the_doses(
    card: VialCard, document: ChartDocument
) -> None:
    document.open(a_treatment(points=31))
    choose(card, "Dysport 300 U")
    assert card.vial.product == "botox"
    press(card, f"{ObjectName.CLEAR_DOSES}.1")
    assert card.vial.product == "dysport"
    assert {point.units for point in document.treatment.chart} == {Units(0)}
    assert len(document.treatment.chart) == 31
    document.undo_stack.undo()
    assert document.treatment.chart.points[30].units == Units.parse("5")


def test_product_and_doses_can_be_kept(card: VialCard, document: ChartDocument) -> None:
    document.open(a_treatment(points=2))
    before = document.treatment
    box = choose(card, "Dysport 300 U")
    press(card, f"{ObjectName.KEEP_DOSES}.1")
    assert document.treatment == before
    assert box.currentText() == "Botox 200 U"


def test_points_without_doses_need_no_question(card: VialCard, document: ChartDocument) -> None:
    site = a_point(units=Units(0), state=PointState.PLANNED)
    document.open(a_treatment(chart=Chart((site,))))
    choose(card, "Dysport 300 U")
    assert card.vial.product == "dysport"
    assert document.treatment.chart.points == (site,)


def test_product_of_an_unused_vial_is_another(card: VialCard) -> None:
    choose(card, "Dysport 300 U")
    assert (card.vial.product, card.vial.lot) == ("dysport", "")


def test_used_vial_is_not_removed(card: VialCard, document: ChartDocument) -> None:
    document.open(a_treatment(points=1))
    press(card, f"{ObjectName.VIAL_REMOVE}.1")
    assert len(document.treatment.vials) == 1


def type_on(words: str) -> None:
    """Type where the cursor is, then Enter."""
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_enter_walks_through_what_is_open(
    card: VialCard, document: ChartDocument, qtbot: QtBot
) -> None:
    document.open(a_treatment(vials=(Vial("botox", Units.parse("200")),)))
    with qtbot.waitActive(card):
        card.activateWindow()
    card.go_on()
    for words in ("X9", "12/31/2027", "4", "185", "single-patient vial"):
        type_on(words)
    assert missing_fields(document.treatment, document.catalog) == ()


def test_refused_word_is_typed_again(card: VialCard, document: ChartDocument, qtbot: QtBot) -> None:
    document.open(a_treatment(vials=(Vial("botox", Units.parse("200"), lot="X9"),)))
    with qtbot.waitActive(card):
        card.activateWindow()
    card.go_on()
    type_on("no day")
    type_on("12/31/2027")
    assert card.vial.expires is not None
    type_on("4")
    type_on("0")
    assert (card.vial.discarded, card.vial.discard_reason) == (Units(0), "")
    assert QApplication.focusWidget() is find(card, f"{ObjectName.VIAL_DISCARDED}.1", QLineEdit)
