"""A patient keeps the names that the commands promise."""

from injector_app.cli.plain_patient import plain_patient
from tests.support.builders import a_patient


def test_patient_has_every_promised_name() -> None:
    patient = a_patient()
    plain = plain_patient(patient)
    assert plain.keys() >= {"record_no", "family", "given", "birth_date", "sex", "phone"}
    assert (plain["record_no"], plain["birth_date"]) == ("1001", "1980-03-12")
    assert plain["id"] == str(patient.id)
