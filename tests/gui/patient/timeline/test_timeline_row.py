"""Time goes from left to right; each treatment says how long after the one before."""

from dataclasses import replace
from datetime import timedelta

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.found_treatment import TreatmentState
from injector_app.gui.patient.timeline.timeline_row import timeline_rows
from injector_app.gui.shared.treatment_words import TreatmentWords
from tests.support.found import a_found_treatment


def test_oldest_first_with_doses_and_intervals(catalog: Catalog) -> None:
    newest = a_found_treatment(units=(("botox", "195"),))
    before = a_found_treatment(performed_at=newest.performed_at - timedelta(days=84))
    draft = replace(newest, state=TreatmentState.DRAFT, products=(), units=())
    words = TreatmentWords(catalog, WorldRegion.CA)
    first, second, third = timeline_rows((draft, newest, before), (), words)
    assert (first.given, first.interval, first.state) == ("Botox 155 U", "", "Signed")
    assert second.given == "Botox 195 U"
    assert second.interval == "84 days (12 weeks) after the one before"
    assert (third.given, third.state) == (words.indication(draft), "Draft")
    assert "84 days (12 weeks) after the one before. Signed" in second.spoken
    assert not first.waits
