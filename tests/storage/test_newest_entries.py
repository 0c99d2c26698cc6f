"""The last entry of a record: whichever was written last, on the clinic's wall."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from injector_app.storage.audit import append_audit
from injector_app.storage.newest_entries import newest_entries
from injector_app.storage.outside_treatments import add_outside_treatment
from injector_app.storage.patients import add_patient, update_patient
from injector_app.storage.records import Records
from tests.support.builders import AN_INSTANT, a_patient
from tests.support.records import Filled
from tests.usecases.test_every_use_case_is_audited import told

LATE = datetime(2030, 1, 1, 2, 0, tzinfo=UTC)


def test_latest_of_all_kinds_counts(records: Records, filled: Filled) -> None:
    patient = filled.patient
    with records.writing() as transaction:
        before = newest_entries(transaction, zone=UTC)[patient.id]
        add_outside_treatment(transaction, told(patient), at=LATE, by=filled.clinician.id)
        wall = ZoneInfo("America/Toronto")
        assert newest_entries(transaction, zone=wall)[patient.id] == date(2029, 12, 31)
        assert newest_entries(transaction, zone=UTC, patient=patient.id) == {
            patient.id: date(2030, 1, 1)
        }
    assert before == AN_INSTANT.date()


def test_patient_without_a_visit_is_dated_by_the_log(records: Records) -> None:
    with records.writing() as transaction:
        patient = add_patient(transaction, a_patient(record_number="77"))
        append_audit(
            transaction,
            at=AN_INSTANT,
            staff=None,
            action="import patients",
            entity="",
            entity_id="",
        )
        assert newest_entries(transaction, zone=UTC)[patient.id] == AN_INSTANT.date()
        update_patient(transaction, patient)
        append_audit(
            transaction, at=LATE, staff=None, action="edit patient", entity="", entity_id=""
        )
        assert newest_entries(transaction, zone=UTC)[patient.id] == LATE.date()
