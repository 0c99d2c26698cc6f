"""The list of found patients, as Qt asks it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.found_patient import FoundPatient
from injector_app.domain.ids import PatientId, new_id
from injector_app.gui.patient.patient_list import PatientList
from tests.support.builders import a_patient

TODAY = date(2026, 11, 22)


@pytest.fixture
def rows(qapp: QApplication) -> PatientList:
    return PatientList(qapp)


def test_model_keeps_the_rules_of_qt(rows: PatientList) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(rows, mode)
    rows.show_rows(
        (FoundPatient(a_patient()), FoundPatient(a_patient(record_number="1002"))),
        WorldRegion.US,
        TODAY,
    )
    assert rows.rowCount() == 2
    assert tester.model() is rows


def test_screen_reader_hears_more_than_the_name(rows: PatientList) -> None:
    rows.show_rows((FoundPatient(a_patient()),), WorldRegion.CA, TODAY)
    spoken = rows.data(rows.index(0), Qt.ItemDataRole.AccessibleTextRole)
    for words in ("Zebraquokka", "1980-03-12", "46 years", "1001", "Penicillin allergy"):
        assert words in str(spoken)


def test_patient_is_found_by_id(rows: PatientList) -> None:
    ann, bob = a_patient(), a_patient(record_number="1002")
    rows.show_rows((FoundPatient(ann), FoundPatient(bob)), WorldRegion.US, TODAY)
    assert rows.row_of(bob.id) == 1
    assert rows.patient(rows.index(1)) is bob
    assert rows.row_of(PatientId(new_id())) == -1
