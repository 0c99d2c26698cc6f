"""Who injected, for which clinic, and people who are only named."""

from injector_app.exchange.fhir.people import named, organization, practitioner
from tests.support.builders import a_clinic, a_clinician


def test_clinician_is_named_as_signed() -> None:
    person = a_clinician()
    made = practitioner(person)
    assert made["name"] == [{"text": "Anna Ortiz"}]
    assert made["qualification"] == [{"code": {"text": "MD"}}]
    assert [each["value"] for each in made["identifier"]] == ["anna", str(person.id)]
    assert "qualification" not in practitioner(a_clinician(credentials=""))


def test_clinic_without_an_address() -> None:
    assert organization(a_clinic())["name"] == "Riverside Neurology"
    assert "address" not in organization(a_clinic(address=""))


def test_named_person_has_no_resource() -> None:
    assert named(None, "Bea") == {"type": "Practitioner", "display": "Bea"}
    assert named(7, "Bea")["identifier"]["value"] == "7"
