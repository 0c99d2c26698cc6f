"""A told treatment belongs to a patient and to who wrote it down."""

from injector_app.storage.outside_treatments import add_outside_treatment
from injector_app.storage.records import Records
from tests.storage.test_outside_treatments import told
from tests.support.builders import A_BIRTH_DATE, AN_INSTANT
from tests.support.constraints import refused
from tests.support.records import Filled


def test_patient_and_writer_stay_attached(records: Records, filled: Filled) -> None:
    with records.writing() as transaction:
        outside = told(filled.patient.id, A_BIRTH_DATE)
        add_outside_treatment(transaction, outside, at=AN_INSTANT, by=filled.clinician.id)
    for column in ("patient_id", "recorded_by"):
        statement = f"UPDATE outside_treatment SET {column} = 'nobody'"  # noqa: S608 - our names
        assert refused(records, statement) == "FOREIGN KEY constraint failed"
