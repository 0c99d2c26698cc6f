"""The card of one patient."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.last_treatment import LastTreatment
from injector_app.gui.patient.card import PatientCard
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.row_table import RowTable
from injector_app.gui.shared.treatment_words import TreatmentWords
from tests.support.builders import a_patient
from tests.support.found import a_found_treatment
from tests.support.window import find, press

TODAY = date(2026, 11, 22)


@pytest.fixture
def card(qtbot: QtBot, catalog: Catalog) -> PatientCard:
    made = PatientCard(TreatmentWords(catalog, WorldRegion.US))
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def test_card_tells_who_it_is_and_how_to_reach_them(card: PatientCard) -> None:
    card.show_patient(a_patient(), (), None, TODAY)
    words = " ".join(label.text() for label in card.findChildren(PlainLabel) if label.isVisible())
    for part in ("Zebraquokka, Marta Lucía", "03/12/1980", "(518) 555-0142", "Penicillin allergy"):
        assert part in words
    assert "No treatments yet." in words


def test_treatment_opens_with_enter(card: PatientCard, qtbot: QtBot) -> None:
    found = a_found_treatment()
    card.show_patient(a_patient(), (found,), None, TODAY)
    table = find(card, ObjectName.PATIENT_TREATMENTS, RowTable)
    table.setFocus()
    table.selectRow(0)
    with qtbot.waitSignal(card.treatment_chosen) as chosen:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert chosen.args == [found]


def test_buttons_say_what_is_wanted(card: PatientCard, qtbot: QtBot) -> None:
    card.show_patient(a_patient(), (), None, TODAY)
    with qtbot.waitSignal(card.new_treatment_requested):
        press(card, ObjectName.NEW_TREATMENT)
    with qtbot.waitSignal(card.edit_requested):
        press(card, ObjectName.PATIENT_EDIT)


def test_what_opens_takes_the_place_of_the_past(card: PatientCard) -> None:
    found = a_found_treatment()
    card.show_patient(a_patient(), (found,), None, TODAY)
    table = find(card, ObjectName.PATIENT_TREATMENTS, RowTable)
    press(card, ObjectName.ELSEWHERE_ADD)
    assert not table.isVisible()
    assert not card.handed_out.isVisible()
    press(card, ObjectName.ELSEWHERE_CANCEL)
    assert table.isVisible()
    card.handed_out.show_handed_out((), TODAY)
    assert not table.isVisible()
    press(card, ObjectName.HANDED_CLOSE)
    assert table.isVisible()
    assert card.elsewhere.isVisible()


def test_keys_of_the_desk_are_whole_on_a_tablet(card: PatientCard) -> None:
    """The card of a 1280 x 800 tablet, under the bars of a demo clinic with drafts."""
    found = a_found_treatment()
    card.resize(768, 550)
    regions = ("frontalis", "temporalis", "occipitalis") * 2
    last = LastTreatment(found, regions, None, TODAY, ())
    card.show_patient(a_patient(), (found,) * 4, last, TODAY)
    QApplication.processEvents()
    copies = card.copies
    shown = copies.visibleRegion().boundingRect()
    assert shown.height() == copies.height()
