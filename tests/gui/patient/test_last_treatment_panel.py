"""The answer on the card."""

from datetime import date, timedelta

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.last_treatment import LastTreatment
from injector_app.domain.toxin_before import ToxinBefore
from injector_app.gui.canvas.small_pictures import SIZE, SmallPicture
from injector_app.gui.patient.last_treatment_panel import WIDE, ChosenTreatment, LastTreatmentPanel
from injector_app.gui.patient.small_diagrams import SmallDiagrams
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


def test_another_one_is_told_of_and_the_next_stays(panel: LastTreatmentPanel) -> None:
    found, other = a_found_treatment(), a_found_treatment(clinician="Bob Other")
    day = found.performed_at.date()
    panel.show_last(LastTreatment(found, ("frontalis",), None, day, ()), day)
    coming = find(panel, ObjectName.LAST_TREATMENT_NEXT, PlainLabel).text()
    before = ToxinBefore(day - timedelta(91), 91, is_elsewhere=True)
    panel.show_chosen(ChosenTreatment(other, before, ("procerus",)))
    words = " ".join(label.text() for label in panel.findChildren(PlainLabel))
    for part in ("Bob Other", "Procerus", "91 days (13 weeks) after what was given elsewhere"):
        assert part in words
    assert "Last" not in find(panel, ObjectName.LAST_TREATMENT_WHAT, PlainLabel).text()
    assert find(panel, ObjectName.LAST_TREATMENT_NEXT, PlainLabel).text() == coming


def test_narrow_panel_has_the_pictures_below(panel: LastTreatmentPanel) -> None:
    found = a_found_treatment()
    day = found.performed_at.date()
    panel.show_last(LastTreatment(found, (), None, day, ()), day)
    plain = QPixmap(SIZE)
    plain.fill()
    panel.show_chosen(ChosenTreatment(found, pictures=(SmallPicture("Face", plain),)))
    views = find(panel, ObjectName.LAST_TREATMENT_VIEWS, SmallDiagrams)
    places = []
    for width in (WIDE + 40, WIDE - 40):
        panel.resize(width, 300)
        panel.show()
        QApplication.processEvents()
        places.append(views.x() > width // 2)
    assert places == [True, False]
