"""Who is there already is known by number, by name and birth date, and by health number."""

from dataclasses import replace

from injector_app.domain.ids import PatientId, new_id
from injector_app.storage.known_patients import is_free, known_patients, taken_numbers
from injector_app.storage.patients import add_patient
from injector_app.storage.records import Records
from tests.support.builders import a_patient
from tests.support.records import Filled


def test_each_way(records: Records, filled: Filled) -> None:
    there = a_patient(id=PatientId(new_id()), record_number="H1", family="X", health_number="9 9")
    twin = replace(filled.patient, family=filled.patient.family.upper(), record_number="7")
    same_health = a_patient(family="Y", health_number="99", record_number="")
    nobody = a_patient(family="Z", record_number="h1")
    with records.writing() as transaction:
        add_patient(transaction, there)
        known = known_patients(transaction, [twin, same_health, nobody])
        assert known.same_person(twin) == filled.patient.record_number
        assert known.same_person(same_health) == "H1"
        assert (known.same_person(nobody), known.has_number("H1")) == ("", True)
        assert taken_numbers(transaction, [nobody]) == {"h1"}
        assert not is_free(transaction, "h1")
        assert is_free(transaction, "h2")
