"""Likely duplicates: choose one of them, or save as a new person."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import WorldRegion
from injector_app.gui.patient.duplicates_panel import DuplicatesPanel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from tests.support.builders import a_patient
from tests.support.window import press


@pytest.fixture
def panel(qtbot: QtBot) -> DuplicatesPanel:
    made = DuplicatesPanel(WorldRegion.US)
    qtbot.addWidget(made)
    made.resize(760, 300)
    return made


def test_each_alike_person_can_be_opened(panel: DuplicatesPanel, qtbot: QtBot) -> None:
    ann, bob = a_patient(), a_patient(record_number="1002", phone="")
    panel.show_patients((ann, bob))
    assert panel.isVisible()
    with qtbot.waitSignal(panel.open_requested) as opened:
        press(panel, f"{ObjectName.FORM_OPEN_THIS}.2")
    assert opened.args == [bob]


def test_all_facts_that_tell_people_apart_are_shown(panel: DuplicatesPanel) -> None:
    panel.show_patients((a_patient(),))
    words = " ".join(label.text() for label in panel.findChildren(PlainLabel))
    for part in ("03/12/1980", "1001", "…0142", "Nothing was saved"):
        assert part in words


def test_new_person_can_be_insisted_on(panel: DuplicatesPanel, qtbot: QtBot) -> None:
    panel.show_patients((a_patient(),))
    with qtbot.waitSignal(panel.save_as_new_requested):
        press(panel, ObjectName.FORM_SAVE_AS_NEW)
