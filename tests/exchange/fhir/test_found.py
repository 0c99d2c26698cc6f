"""Resources are found by address; a reference that lies is refused."""

import pytest

from injector_app.domain.errors import RuleBroken
from injector_app.exchange.fhir.canonical import ITEM
from injector_app.exchange.fhir.found import Found

PATIENT = {"resourceType": "Patient"}
SEEN = {"resourceType": "Observation", "code": {"coding": [{"system": ITEM, "code": "a"}]}}
FOUND = Found({"u:1": PATIENT, "u:2": SEEN})


def test_references_lead_to_resources() -> None:
    assert FOUND.follow({"reference": "u:1", "type": "Patient"}) is PATIENT
    assert FOUND.follow({"reference": "u:1"}) is PATIENT
    assert FOUND.follow(None) == {}
    assert FOUND.all("Patient") == [PATIENT]
    assert FOUND.observations("a") == [SEEN]
    assert FOUND.observations("b") == []


@pytest.mark.parametrize(
    "reference", [{}, 7, {"reference": "u:3"}, {"reference": "u:1", "type": "Group"}]
)
def test_reference_that_lies_is_refused(reference: object) -> None:
    with pytest.raises(RuleBroken):
        FOUND.follow(reference)


def test_two_entries_of_one_address_are_refused() -> None:
    entry = {"fullUrl": "u:1", "resource": PATIENT}
    assert Found.of({"entry": [entry]}).all("Patient") == [PATIENT]
    with pytest.raises(RuleBroken):
        Found.of({"entry": [entry, entry]})
