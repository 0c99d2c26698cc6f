"""Patients have unlike numbers, and names of patients only."""

from injector_app.storage.records import Records
from tests.support.constraints import refused


def test_record_key_is_unique_and_the_counter_one(records: Records) -> None:
    second = "INSERT INTO record_counter VALUES (2, 5)"
    assert refused(records, second) == "CHECK constraint failed: ck_record_counter_only"
    names = "record_number, family, given, birth_date, sex, phone, email, address, alerts, version,"
    names += " record_key, family_folded, given_folded, phone_reversed, touched, body"
    copied = f"INSERT INTO patient (id, {names}) SELECT 'x', {names} FROM patient"  # noqa: S608
    assert refused(records, copied) == "UNIQUE constraint failed: patient.record_key"


def test_name_belongs_to_a_patient(records: Records) -> None:
    stray = "INSERT INTO patient_name VALUES ('zebra', 'zebra', 'nobody')"
    assert refused(records, stray) == "FOREIGN KEY constraint failed"
