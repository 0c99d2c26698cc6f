"""Nothing of another patient is in it."""

from datetime import UTC

from injector_app.storage.audit import append_audit
from injector_app.storage.patients import add_patient
from injector_app.storage.records import Records
from injector_app.storage.whole_record import load_whole_record
from tests.support.builders import AN_INSTANT, a_patient
from tests.support.records import Filled


def test_only_what_is_the_patients(records: Records, filled: Filled) -> None:
    with records.writing() as transaction:
        other = add_patient(transaction, a_patient(record_number="77"))
        for patient in (other.id, filled.patient.id):
            append_audit(
                transaction,
                at=AN_INSTANT,
                staff=None,
                action="open patient",
                entity="patient",
                entity_id=str(patient),
                patient=patient,
            )
        record = load_whole_record(transaction, filled.patient.id, at=AN_INSTANT, zone=UTC)
        bare = load_whole_record(transaction, other.id, at=AN_INSTANT, zone=UTC)
    assert (record.drafts, record.signed) == ((filled.draft,), ())
    assert [entry.patient for entry in record.access] == [filled.patient.id]
    assert (bare.drafts, len(bare.access)) == ((), 1)
