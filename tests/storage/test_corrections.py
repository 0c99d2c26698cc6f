"""The open draft of a correction is found by the revision that it follows."""

from dataclasses import replace

from injector_app.domain.correction import Correction
from injector_app.domain.found_treatment import TreatmentQuery, TreatmentState
from injector_app.domain.ids import TreatmentId, new_id
from injector_app.storage.corrections import find_correction
from injector_app.storage.drafts import add_draft
from injector_app.storage.records import Records
from injector_app.storage.search import search_treatments
from tests.support.builders import AN_INSTANT, a_note
from tests.support.records import Filled


def test_only_the_draft_of_that_revision_is_found(records: Records, filled: Filled) -> None:
    note = a_note(treatment=filled.treatment, patient=filled.patient)
    correction = Correction(filled.treatment.id, 1, note.digest, "Lot misread")
    visit = replace(filled.treatment, id=TreatmentId(new_id()), correction=correction)
    with records.writing() as transaction:
        assert find_correction(transaction, note) is None
        draft = add_draft(transaction, visit, at=AN_INSTANT, by=filled.clinician.id)
        assert find_correction(transaction, note) == draft
        drafts = search_treatments(transaction, TreatmentQuery(state=TreatmentState.DRAFT))
        assert {found.id: found.corrects for found in drafts} == {
            visit.id: 1,
            filled.treatment.id: 0,
        }
        other = a_note(treatment=filled.treatment, patient=filled.patient, reason="x")
        assert find_correction(transaction, other) is None
