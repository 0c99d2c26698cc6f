"""Every id of a person is found from any of them; nobody else is."""

from injector_app.domain.ids import PatientId, new_id
from injector_app.storage.merges import merge_into, own_patient
from injector_app.storage.patients import add_patient
from injector_app.storage.persons import ids_of_person, shown_patient_id
from injector_app.storage.records import Records
from tests.support.builders import a_patient
from tests.support.records import Filled


def test_from_any_id_to_all(records: Records, filled: Filled) -> None:
    others = [a_patient(id=PatientId(new_id()), record_number=number) for number in "ABC"]
    kept = filled.patient.id
    with records.writing() as transaction:
        for patient in others:
            add_patient(transaction, patient)
        for patient in others[:2]:
            merge_into(transaction, own_patient(transaction, patient.id), kept)
        person = {kept, others[0].id, others[1].id}
        for one in person:
            assert set(ids_of_person(transaction, one)) == person
            assert ids_of_person(transaction, one)[0] == kept
            assert shown_patient_id(transaction, one) == kept
        assert ids_of_person(transaction, others[2].id) == (others[2].id,)
        nobody = PatientId(new_id())
        assert shown_patient_id(transaction, nobody) == nobody
