"""Facts of the visit: short ones for the grid, long ones with room of their own."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.note import SignedNote
from injector_app.domain.note_sheet import note_sheet
from injector_app.reports.visit_facts import VisitFacts, visit_facts
from tests.support.builders import a_note, a_patient, a_treatment


def facts_of(note: SignedNote, catalog: Catalog) -> VisitFacts:
    return visit_facts(note_sheet(note, catalog), note.content, catalog)


def test_usual_visit_has_short_facts(catalog: Catalog) -> None:
    facts = facts_of(a_note(treatment=a_treatment(protocols=("preempt_155", "x"))), catalog)
    short = dict(facts.short)
    assert facts.alerts == "Penicillin allergy"
    assert facts.long == ()
    assert short["Indication"] == "Chronic migraine"
    assert short["Consent"] == "Obtained"
    assert short["Depth"] == "Intramuscular"
    assert short["Protocol placed"].endswith("PREEMPT fixed sites; x")
    assert "Alerts" not in short
    assert "Needle" not in short


def test_long_and_many_lined_texts_stand_apart_and_notes_last(catalog: Catalog) -> None:
    visit = a_treatment(notes="short", reaction="two\nlines", guidance="EMG " * 40)
    facts = facts_of(a_note(treatment=visit), catalog)
    assert [name for name, _ in facts.long] == ["Guidance", "Immediate reaction", "Notes"]
    assert {name for name, _ in facts.short}.isdisjoint({"Guidance", "Immediate reaction", "Notes"})


def test_name_that_the_header_cuts_is_given_in_full(catalog: Catalog) -> None:
    patient = a_patient(family="W" * 150)
    assert ("Patient", patient.full_name) in facts_of(a_note(patient=patient), catalog).long
