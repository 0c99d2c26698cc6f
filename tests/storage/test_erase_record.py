"""Corrected responses go from the newest back; others' rows stay."""

from sqlalchemy import text

from injector_app.domain.ids import OutcomeId, new_id
from injector_app.storage.erase_record import erase_record, is_erased, is_here
from injector_app.storage.notes import append_note
from injector_app.storage.outcomes import append_outcome
from injector_app.storage.patients import add_patient
from injector_app.storage.records import Records
from tests.storage.migrations.test_rights import a_certificate
from tests.support.builders import AN_INSTANT, a_note, a_patient, an_outcome
from tests.support.records import Filled


def test_chain_of_corrections_goes_and_others_stay(records: Records, filled: Filled) -> None:
    patient, corrects = filled.patient.id, None
    with records.writing() as transaction:
        other = add_patient(transaction, a_patient(record_number="77"))
        append_note(transaction, a_note(treatment=filled.treatment), at=AN_INSTANT)
        for _ in range(3):
            outcome = an_outcome(
                filled.treatment.id,
                id=OutcomeId(new_id()),
                corrects=corrects,
                recorded_on=AN_INSTANT.date(),
            )
            append_outcome(transaction, outcome, at=AN_INSTANT, by=filled.clinician.id)
            corrects = outcome.id
    with records.writing() as transaction:
        assert not is_erased(transaction, patient)
        erase_record(transaction, a_certificate(patient))
    with records.reading() as transaction:
        assert is_erased(transaction, patient)
        assert not is_here(transaction, patient)
        assert is_here(transaction, other.id)
        assert transaction.scalar(text("SELECT count(*) FROM outcome")) == 0
