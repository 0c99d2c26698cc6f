"""The dose bar: typed, stepped, given again; hostile input is explained and forgotten."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.units import Units
from injector_app.gui.chart.choice_box import ChoiceBox
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.dose_bar import DoseBar
from injector_app.gui.chart.dosing import Dosing
from injector_app.gui.chart.selection import Selection
from injector_app.gui.chart.syringe import Syringe
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from tests.support.builders import a_treatment
from tests.support.window import find, press, type_into


@pytest.fixture
def bar(document: ChartDocument, selection: Selection, syringe: Syringe, qtbot: QtBot) -> DoseBar:
    made = DoseBar(document, Dosing(document, selection, syringe), syringe)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    document.settle()
    return made


def enter(bar: DoseBar, text: str) -> QLineEdit:
    line = type_into(bar, ObjectName.CHART_DOSE, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    return line


def test_balance_of_the_vial_in_hand_is_always_in_sight(
    bar: DoseBar, document: ChartDocument
) -> None:
    label = find(bar, ObjectName.CHART_BALANCE, PlainLabel)
    vial = replace(document.treatment.vials[0], discarded=None)
    document.edit(replace(a_treatment(points=3), vials=(vial,)), "given")
    document.settle()
    assert (label.isVisible(), label.text()) == (True, "185 U left")
    vial = replace(vial, discarded=Units.parse("190"))
    document.edit(replace(document.treatment, vials=(vial,)), "discarded")
    document.settle()
    assert (label.text(), label.property("kind")) == ("5 U over", "problem")
    document.edit(replace(document.treatment, vials=()), "no vial")
    document.settle()
    assert label.text() == ""


def test_typed_dose_is_taken(bar: DoseBar, syringe: Syringe) -> None:
    enter(bar, "12.5")
    assert syringe.units == Units.parse("12.5")


@pytest.mark.usefixtures("comma_locale")
def test_decimal_comma_is_read_and_shown_where_the_locale_has_one(
    bar: DoseBar, syringe: Syringe
) -> None:
    line = enter(bar, "12,5")
    assert syringe.units == Units.parse("12.5")
    assert line.text() == "12,5"
    enter(bar, "1,000")
    assert "finer than 0.01 U" in bar.problem


def test_comma_is_refused_elsewhere_with_what_to_type(bar: DoseBar, syringe: Syringe) -> None:
    enter(bar, "5")
    enter(bar, "2,5")
    assert "Type 2.5." in bar.problem
    assert syringe.units == Units.parse("5")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("0", "0 U cannot be recorded"),
        ("-5", "-5 U cannot be recorded"),
        ("1000000000", "more than any vial"),
        ("10001", "more than any vial"),
        ("10000.01", "more than any vial"),
        ("2.345", "finer than 0.01 U"),
        ("1,000", "Type 1000 or 1.000."),
        ("5 U", "not a number"),
        ("٣", "not a number"),
        ("1e9", "not a number"),
        ("abc", "not a number"),
        ("0.001", "finer than 0.01"),
    ],
)
def test_impossible_dose_is_explained(
    bar: DoseBar, syringe: Syringe, text: str, words: str
) -> None:
    enter(bar, "5")
    line = enter(bar, text)
    assert words in bar.problem
    assert line.text() == "5"
    assert syringe.units == Units.parse("5")
    enter(bar, "6")
    assert bar.problem == ""


def test_stepper_begins_at_one_and_goes_on_from_what_is_typed(
    bar: DoseBar, syringe: Syringe
) -> None:
    assert not find(bar, ObjectName.CHART_DOSE_LESS, Button).isEnabled()
    press(bar, ObjectName.CHART_DOSE_MORE)
    assert syringe.units == Units.parse("1")
    enter(bar, "5")
    press(bar, ObjectName.CHART_DOSE_MORE)
    assert syringe.units == Units.parse("6")
    press(bar, ObjectName.CHART_DOSE_LESS)
    assert syringe.units == Units.parse("5")


def test_dose_given_before_is_one_click(
    bar: DoseBar, document: ChartDocument, syringe: Syringe
) -> None:
    document.open(a_treatment(points=1))
    recent = find(bar, f"{ObjectName.CHART_DOSE_RECENT}.1", Button)
    assert recent.text() == "5"
    press(bar, recent.objectName())
    assert syringe.units == Units.parse("5")


def test_chosen_point_shows_its_dose(
    bar: DoseBar, document: ChartDocument, selection: Selection
) -> None:
    document.open(a_treatment(points=1))
    line = find(bar, ObjectName.CHART_DOSE, QLineEdit)
    assert line.text() == ""
    selection.choose((document.treatment.chart.points[0].id,))
    assert line.text() == "5"


def test_vial_to_draw_from_is_shown(bar: DoseBar) -> None:
    assert (
        find(bar, ObjectName.CHART_DRAW_FROM, ChoiceBox).currentText().startswith("Vial 1: Botox")
    )


def test_usual_doses_of_the_product_are_offered_beside(bar: DoseBar, syringe: Syringe) -> None:
    enter(bar, "5")
    five, ten, sixty = (Units.parse(number) for number in (5, 10, 60))
    bar.show_usual({"botox": (ten, five), "dysport": (sixty,)})
    shown = [find(bar, f"{ObjectName.CHART_DOSE_RECENT}.{place}", Button) for place in range(1, 7)]
    assert [button.text() for button in shown if button.isVisible()] == ["5", "10"]
    assert shown[1].toolTip() == "Often recorded in this clinic's notes"
    press(bar, f"{ObjectName.CHART_DOSE_RECENT}.2")
    assert syringe.units == ten


def test_pasted_lines_are_explained_and_forgotten(bar: DoseBar, syringe: Syringe) -> None:
    line = find(bar, ObjectName.CHART_DOSE, QLineEdit)
    QApplication.clipboard().setText("5 U\n10 U\tleft")
    line.setFocus()
    line.selectAll()
    line.paste()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "not a number" in bar.problem
    assert syringe.units is None
    assert line.text() == ""
