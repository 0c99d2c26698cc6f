"""Ids depend on the row alone; references lead to what they name."""

from injector_app.domain.ids import PatientId, new_id
from injector_app.exchange.fhir.resource import bundle, refer, resource, resource_id


def test_id_is_the_same_for_the_same_row_only() -> None:
    assert resource_id("Medication", "t", 0) == resource_id("Medication", "t", 0)
    others = {resource_id("Medication", "t", 1), resource_id("Observation", "t", 0)}
    assert resource_id("Medication", "t", 0) not in others
    assert len(others) == 2
    # Written down once: an export of next year must say the same.
    assert resource_id("Medication", "t", 0) == "e1ad4dd3-b3ab-5807-bb69-826256c7e3e8"


def test_patient_keeps_the_id_of_the_list() -> None:
    patient = PatientId(new_id())
    assert resource_id("Patient", patient) == str(patient)


def test_what_is_empty_is_left_out_and_no_is_not_empty() -> None:
    made = resource("Procedure", ("a",), status="", note=[], code={}, active=False, value=0)
    assert set(made) == {"resourceType", "id", "active", "value"}


def test_reference_leads_to_an_entry() -> None:
    made = resource("Patient", ("a",))
    (entry,) = bundle("b", [made])["entry"]
    assert refer(made) == {"reference": entry["fullUrl"], "type": "Patient"}
