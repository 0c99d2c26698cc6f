"""What was given elsewhere before the last visit here is no news; what came since is."""

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from injector_app.app.given_elsewhere import EVER, SINCE, GivenElsewhere
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.ids import OutsideTreatmentId, new_id
from injector_app.domain.note import NoteContent
from injector_app.domain.outside_treatment import OutsideTreatment
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.past.past import KnownPast, Past
from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.treatment_words import TreatmentWords
from tests.support.builders import a_clinic, a_note, a_treatment

VISIT = a_treatment()


def elsewhere(day: date) -> OutsideTreatment:
    return OutsideTreatment(OutsideTreatmentId(new_id()), VISIT.patient, day, place="Town")


def earlier() -> NoteContent:
    before = replace(a_treatment(), patient=VISIT.patient)
    return a_note(treatment=before).content


@pytest.mark.parametrize(
    ("notes", "day", "title"),
    [
        (1, date(2025, 1, 2), ""),
        (1, VISIT.day, SINCE),
        (0, date(2025, 1, 2), EVER),
    ],
)
def test_chart_says_what_is_news(
    qtbot: QtBot, catalog: Catalog, notes: int, day: date, title: str
) -> None:
    banner, document = Banner(), ChartDocument(catalog, a_clinic())
    qtbot.addWidget(banner)
    past = Past(document)
    GivenElsewhere(past, banner, TreatmentWords(catalog, WorldRegion.CA), document)
    document.open(VISIT)
    past.open(KnownPast(VISIT.patient, (earlier(),) * notes, (elsewhere(day),)))
    assert banner.text.startswith(title)
    assert banner.isVisible() is bool(title)
    assert ("Town" in banner.text) is bool(title)
