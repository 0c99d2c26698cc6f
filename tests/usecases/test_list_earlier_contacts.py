"""The desk changes how a patient is reached; what stood there stays, and the clinical fields do."""

from dataclasses import replace

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.usecases.edit_patient import CLINICAL_FIELDS, edit_patient
from injector_app.usecases.list_earlier_contacts import list_earlier_contacts
from injector_app.usecases.open_patient import open_patient
from injector_app.work.context import Work
from tests.support.builders import a_patient
from tests.support.charting import a_registered_patient
from tests.support.clinic import later
from tests.usecases.test_add_clinic_reference import audited


def test_what_a_patient_was_reached_by_stays_with_who_changed_it(desk: Work) -> None:
    first = a_registered_patient(desk)
    second = edit_patient(desk, patient=replace(first, phone="555 0199", address="1 New Street"))
    later(desk)
    edit_patient(desk, patient=replace(second, email="new@example.org"))
    newest, oldest = list_earlier_contacts(desk, patient_id=first.id)
    assert (oldest.phone, oldest.email, oldest.address) == (first.phone, first.email, first.address)
    assert (newest.phone, newest.address) == ("555 0199", "1 New Street")
    assert {newest.replaced_by, oldest.replaced_by} == {"Dee Sk"}
    assert oldest.replaced_at < newest.replaced_at
    assert audited(desk)[-1].startswith("list earlier contacts")


def test_another_name_leaves_no_earlier_contact(desk: Work) -> None:
    patient = a_registered_patient(desk)
    edit_patient(desk, patient=replace(patient, given="Other"))
    assert list_earlier_contacts(desk, patient_id=patient.id) == ()


@pytest.mark.parametrize("field", CLINICAL_FIELDS)
def test_clinical_fields_are_refused_to_the_desk(desk: Work, field: str) -> None:
    patient = a_registered_patient(desk)
    changed = a_patient(id=patient.id, record_number="1001", version=1, **{field: "none"})
    with pytest.raises(RuleBroken) as caught:
        edit_patient(desk, patient=changed)
    assert (caught.value.rule, caught.value.path) == (Rule.CLINICAL_FIELD, field)
    assert open_patient(desk, patient_id=patient.id).patient == patient
    assert list_earlier_contacts(desk, patient_id=patient.id) == ()


def test_clinicians_change_them(work: Work) -> None:
    patient = a_registered_patient(work)
    assert edit_patient(work, patient=replace(patient, alerts="Latex")).alerts == "Latex"
