"""Which patients were in hand last."""

from injector_app.storage.patients import add_patient
from injector_app.storage.records import Records
from injector_app.storage.rows.patient import PatientRow
from injector_app.storage.touched import touch_patient
from tests.support.builders import a_patient
from tests.support.records import Filled


def test_touched_patient_comes_after_all_others(records: Records, filled: Filled) -> None:
    with records.writing() as transaction:
        other = add_patient(transaction, a_patient(record_number="2"))
        touch_patient(transaction, filled.patient.id)
    with records.reading() as transaction:
        first = transaction.get_one(PatientRow, filled.patient.id).touched
        assert first > transaction.get_one(PatientRow, other.id).touched
