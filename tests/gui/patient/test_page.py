"""The patients screen: type, pause, choose."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.found_patient import FoundPatient
from injector_app.gui.patient.page import PatientsPage
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.theme import Look
from injector_app.gui.shared.treatment_words import TreatmentWords
from tests.support.builders import a_patient
from tests.support.window import find, press, type_into

REGION, TODAY = WorldRegion.US, date(2026, 11, 22)
ANN, BOB = a_patient(family="Ann"), a_patient(family="Bob", record_number="1002")


@pytest.fixture
def page(look: Look, qtbot: QtBot, catalog: Catalog) -> PatientsPage:
    made = PatientsPage(look, TreatmentWords(catalog, REGION))
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def test_typing_asks_once_after_a_pause(page: PatientsPage, qtbot: QtBot) -> None:
    asked: list[str] = []
    page.words_changed.connect(asked.append)
    with qtbot.waitSignal(page.words_changed):
        type_into(page, ObjectName.PATIENTS_SEARCH, "zeb 0142")
    assert asked == ["zeb 0142"]


def test_enter_takes_the_first_match(page: PatientsPage, qtbot: QtBot) -> None:
    page.show_found((FoundPatient(ANN), FoundPatient(BOB)), REGION, TODAY)
    with qtbot.waitSignal(page.patient_chosen) as chosen:
        QTest.keyClick(find(page, ObjectName.PATIENTS_SEARCH, QLineEdit), Qt.Key.Key_Return)
    assert chosen.args == [ANN]


def test_enter_never_takes_a_match_of_earlier_words(page: PatientsPage, qtbot: QtBot) -> None:
    page.show_found((FoundPatient(ANN), FoundPatient(BOB)), REGION, TODAY)
    search = type_into(page, ObjectName.PATIENTS_SEARCH, "bo")
    with (
        qtbot.assertNotEmitted(page.patient_chosen, wait=250),
        qtbot.waitSignal(page.words_changed),
    ):
        QTest.keyClick(search, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.patient_chosen) as chosen:
        page.show_found((FoundPatient(BOB),), REGION, TODAY)
    assert chosen.args == [BOB]


def test_click_chooses_at_once_and_arrows_after_a_pause(page: PatientsPage, qtbot: QtBot) -> None:
    page.show_found((FoundPatient(ANN), FoundPatient(BOB)), REGION, TODAY)
    view = find(page, ObjectName.PATIENTS_LIST, QListView)
    place = view.visualRect(view.model().index(1, 0)).center()
    with qtbot.waitSignal(page.patient_chosen) as clicked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert clicked.args == [BOB]
    with qtbot.waitSignal(page.patient_chosen) as walked:
        QTest.keyClick(view, Qt.Key.Key_Up)
    assert walked.args == [ANN]


def test_marking_the_open_patient_chooses_nobody(page: PatientsPage, qtbot: QtBot) -> None:
    page.show_found((FoundPatient(ANN), FoundPatient(BOB)), REGION, TODAY)
    with qtbot.assertNotEmitted(page.patient_chosen, wait=300):
        page.mark(BOB)
    assert find(page, ObjectName.PATIENTS_LIST, QListView).currentIndex().row() == 1


def test_nobody_found_is_said(page: PatientsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.words_changed):
        type_into(page, ObjectName.PATIENTS_SEARCH, "<i>x</i>")
    page.show_found((), REGION, TODAY)
    shown = [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]
    assert "Nobody matches “<i>x</i>”." in shown


def test_add_is_asked_for(page: PatientsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.add_requested):
        press(page, ObjectName.PATIENTS_ADD)
