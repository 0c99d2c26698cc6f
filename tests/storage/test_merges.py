"""The database itself refuses chains of merged patients."""

import pytest

from injector_app.domain.ids import PatientId, new_id
from injector_app.storage.merges import merge_into, own_patient
from injector_app.storage.patients import add_patient, load_patient
from injector_app.storage.records import Records
from tests.support.builders import a_patient
from tests.support.constraints import refused
from tests.support.records import Filled

OTHER, THIRD = (
    a_patient(id=PatientId(new_id()), record_number=number, family=number) for number in "AB"
)


@pytest.mark.parametrize(("who", "into"), [("own", "own"), ("own", "third"), ("third", "other")])
def test_no_chain_and_no_circle(records: Records, filled: Filled, who: str, into: str) -> None:
    ids = {"own": filled.patient.id.hex, "other": OTHER.id.hex, "third": THIRD.id.hex}
    with records.writing() as transaction:
        for patient in (OTHER, THIRD):
            add_patient(transaction, patient)
        merge_into(transaction, own_patient(transaction, OTHER.id), filled.patient.id)
        assert load_patient(transaction, OTHER.id).id == filled.patient.id
    statement = f"UPDATE patient SET merged_into = '{ids[into]}' WHERE id = '{ids[who]}'"  # noqa: S608
    assert refused(records, statement) == "patient refuses update"
