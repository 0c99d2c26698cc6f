"""The answer on the card."""

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.last_treatment import LastTreatment
from injector_app.gui.patient.last_treatment_panel import LastTreatmentPanel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.treatment_words import TreatmentWords
from tests.support.found import a_found_treatment
from tests.support.window import find


@pytest.fixture
def panel(qtbot: QtBot, catalog: Catalog) -> LastTreatmentPanel:
    made = LastTreatmentPanel(TreatmentWords(catalog, WorldRegion.US))
    qtbot.addWidget(made)
    return made


def test_it_answers_when_what_who_and_where(panel: LastTreatmentPanel) -> None:
    found = a_found_treatment()
    day = found.performed_at.date()
    last = LastTreatment(found, ("frontalis",), None, day, ())
    panel.show_last(last, day + timedelta(139))
    assert not panel.isHidden()
    words = " ".join(label.text() for label in panel.findChildren(PlainLabel))
    for part in ("139 days (19 weeks) ago", found.clinician, "Frontalis", "no reference"):
        assert part in words
    assert "Botox" in find(panel, ObjectName.LAST_TREATMENT_WHAT, PlainLabel).text()


def test_without_a_signed_treatment_there_is_nothing(panel: LastTreatmentPanel) -> None:
    panel.show_last(None, date(2026, 11, 23))
    assert panel.isHidden()
