"""The strip shows one patient or nobody."""

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.patient_line import PatientLine
from injector_app.gui.shared.patient_strip import PatientStrip
from injector_app.gui.shared.plain_label import PlainLabel
from tests.support.window import find


@pytest.fixture
def strip(qtbot: QtBot) -> PatientStrip:
    made = PatientStrip()
    qtbot.addWidget(made)
    return made


def test_patient_is_shown_and_forgotten(strip: PatientStrip) -> None:
    strip.show_patient(PatientLine("<b>Ann</b>", "born 1980-01-02", "Latex"))
    assert not strip.isHidden()
    assert find(strip, ObjectName.PATIENT_NAME, ElidedLabel).full_text == "<b>Ann</b>"
    assert find(strip, ObjectName.PATIENT_FACTS, PlainLabel).text() == "born 1980-01-02"
    assert not find(strip, ObjectName.PATIENT_ALERTS, PlainLabel).isHidden()
    strip.show_patient(None)
    assert strip.isHidden()


def test_no_alerts_leave_no_chip(strip: PatientStrip) -> None:
    strip.show_patient(PatientLine("Ann", "born", ""))
    assert find(strip, ObjectName.PATIENT_ALERTS, PlainLabel).isHidden()


def test_hold_is_offered_and_says_how_long(strip: PatientStrip, qtbot: QtBot) -> None:
    strip.show()
    strip.show_hold("Kept open, 5 min left", offered=True, held=True)
    button = find(strip, ObjectName.LOCK_HOLD, QAbstractButton)
    assert (button.isChecked(), button.accessibleName()) == (True, "Kept open, 5 min left")
    with qtbot.waitSignal(strip.hold_toggled) as toggled:
        button.click()
    assert toggled.args == [False]
    strip.show_hold("", offered=False, held=False)
    assert button.isHidden()
