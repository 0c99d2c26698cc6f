"""A point lies where it was charted; only a given one has a dose."""

from typing import Any

from injector_app.domain.catalog import Catalog
from injector_app.exchange.fhir.canonical import DIAGRAM_POINT, NOT_GIVEN
from injector_app.exchange.fhir.note_bundle import note_bundle
from tests.support.copied import a_copied_note, of_kind


def said(place: Any, url: str) -> dict[str, Any]:
    (found,) = [each for each in place["extension"] if each["url"] == url]
    return {
        each["url"]: value
        for each in found["extension"]
        for name, value in each.items()
        if name != "url"
    }


def test_place_is_exact_and_has_its_side(catalog: Catalog) -> None:
    middle, left, right, *_ = of_kind(note_bundle(a_copied_note(), catalog), "BodyStructure")
    place = said(middle, DIAGRAM_POINT)
    assert (place["diagram"], place["body"]) == ("face_front", "adult")
    assert (str(place["x"]), str(place["y"])) == ("0.50000", "0.42000")
    codes = [
        [each["coding"][0]["code"] for each in one.get("locationQualifier", ())]
        for one in (middle, left, right)
    ]
    assert codes == [[], ["419161000"], ["419465000"]]


def test_dose_leads_to_place_and_vial(catalog: Catalog) -> None:
    plain = note_bundle(a_copied_note(), catalog)
    first, second, third = of_kind(plain, "MedicationAdministration")
    assert first["dosage"]["text"] == "2.55 U in 0.051 mL, procerus, midline"
    assert first["dosage"]["route"]["coding"][0]["code"] == "372464004"
    assert first["device"][0]["display"] == "30G"
    vials = of_kind(plain, "Medication")
    assert second["medicationReference"]["reference"].endswith(vials[1]["id"])
    # No code of a standard could be verified for glands.
    assert [each["code"] for each in third["dosage"]["route"]["coding"]] == ["intraglandular"]


def test_what_was_not_given_says_so_where_nobody_adds(catalog: Catalog) -> None:
    *_, refused, planned = of_kind(note_bundle(a_copied_note(), catalog), "BodyStructure")
    parts = said(refused, NOT_GIVEN)
    assert (parts["state"], parts["reason"], parts["needle"]) == ("not given", "bruise", "32G")
    assert parts["units"]["value"] == 5
    assert "units" not in said(planned, NOT_GIVEN)
