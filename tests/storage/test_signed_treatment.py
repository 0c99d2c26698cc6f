"""What was signed last, read for a list."""

from injector_app.domain.note import treatment_id_of
from injector_app.storage.drafts import add_draft
from injector_app.storage.notes import append_note
from injector_app.storage.records import Records
from injector_app.storage.signed_treatment import load_signed_treatment
from tests.support.builders import AN_INSTANT, a_note, a_treatment
from tests.support.records import Filled


def test_treatment_is_as_signed(records: Records, filled: Filled) -> None:
    treatment = a_treatment(patient=filled.patient.id, clinician=filled.clinician.id)
    note = a_note(treatment=treatment)
    with records.writing() as transaction:
        add_draft(transaction, treatment, at=AN_INSTANT, by=filled.clinician.id)
        append_note(transaction, note, at=AN_INSTANT)
        assert load_signed_treatment(transaction, treatment_id_of(note)) == treatment
