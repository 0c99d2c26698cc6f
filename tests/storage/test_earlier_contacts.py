"""What a patient was reached by comes back, the newest first."""

from dataclasses import replace
from datetime import timedelta

from injector_app.storage.earlier_contacts import append_earlier_contact, load_earlier_contacts
from injector_app.storage.records import Records
from tests.support.builders import AN_INSTANT
from tests.support.records import Filled


def test_newest_first_with_the_name_of_who_replaced_it(records: Records, filled: Filled) -> None:
    patient, by = filled.patient, filled.clinician
    moved = replace(patient, phone="555 0199")
    with records.writing() as transaction:
        append_earlier_contact(transaction, patient, at=AN_INSTANT, by=by.id)
        append_earlier_contact(transaction, moved, at=AN_INSTANT + timedelta(days=1), by=by.id)
        found = load_earlier_contacts(transaction, patient.id)
    assert [each.phone for each in found] == ["555 0199", patient.phone]
    assert {each.replaced_by for each in found} == {by.name}
