"""The visit: when, why, by whom, what was asked and seen."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.note_history import NoteHistory
from injector_app.exchange.fhir.copied_note import CopiedNote
from injector_app.exchange.fhir.note_bundle import note_bundle
from tests.support.builders import a_clinic, a_note, a_treatment
from tests.support.copied import A_PDF, a_copied_note, of_kind


def test_visit_says_when_and_who(catalog: Catalog) -> None:
    plain = note_bundle(a_copied_note(), catalog)
    (encounter,) = of_kind(plain, "Encounter")
    assert encounter["period"] == {"start": "2026-11-20T09:00:00-05:00"}
    assert encounter["class"]["code"] == "AMB"
    assert encounter["participant"][1]["individual"]["display"] == "Bea Sun"
    session, guidance = of_kind(plain, "Procedure")
    assert session["code"]["coding"][0]["code"] == "404909007"
    assert guidance["code"] == {"text": "EMG"}
    assert guidance["partOf"][0]["reference"].endswith(session["id"])


def test_questions_keep_their_words_and_what_stayed_open(catalog: Catalog) -> None:
    (form,) = of_kind(note_bundle(a_copied_note(), catalog), "QuestionnaireResponse")
    yes, no, still_open = form["item"]
    assert yes["answer"] == [{"valueBoolean": True}]
    assert yes["item"][0]["answer"] == [{"valueString": "egg"}]
    assert no["item"][0]["answer"] == [{"valueDate": "2026-08-01"}]
    assert still_open == {"linkId": "pregnancy", "text": "Pregnant?"}


def test_system_of_a_diagnosis_is_claimed_where_it_is_used(catalog: Catalog) -> None:
    systems = []
    for region in (WorldRegion.US, WorldRegion.CA):
        note = a_note(clinic=a_clinic(region=region))
        plain = note_bundle(CopiedNote(note, NoteHistory(), A_PDF), catalog)
        (condition,) = of_kind(plain, "Condition")
        systems.append(condition["code"]["coding"][1].get("system"))
    assert systems == ["http://hl7.org/fhir/sid/icd-10-cm", None]


def test_what_was_not_said_has_no_resource(catalog: Catalog) -> None:
    bare = a_treatment(indication="", icd10="", reaction="", guidance="")
    plain = note_bundle(CopiedNote(a_note(treatment=bare), NoteHistory(), A_PDF), catalog)
    assert of_kind(plain, "Condition") == of_kind(plain, "QuestionnaireResponse") == []
    assert len(of_kind(plain, "Procedure")) == 1
