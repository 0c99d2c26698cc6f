"""Each vial is a Medication; where its units went is said once."""

from decimal import Decimal
from typing import Any

from injector_app.domain.catalog import Catalog
from injector_app.exchange.fhir.note_bundle import note_bundle
from tests.support.copied import a_copied_note, of_kind


def parts(observation: Any) -> dict[str, Any]:
    return {each["code"]["coding"][0]["code"]: each for each in observation["component"]}


def test_vial_is_a_medication_with_its_lot(catalog: Catalog) -> None:
    one, two = of_kind(note_bundle(a_copied_note(), catalog), "Medication")
    assert one["code"]["coding"][0]["code"] == "botox"
    assert one["amount"]["numerator"]["value"] == 200
    assert one["batch"] == {"lotNumber": "C1234", "expirationDate": "2027-06-30"}
    assert "batch" not in two


def test_units_of_each_vial_add_up(catalog: Catalog) -> None:
    plain = note_bundle(a_copied_note(), catalog)
    seen = [each for each in of_kind(plain, "Observation") if "focus" in each]
    one, two = map(parts, seen)
    assert one["labelled"]["valueQuantity"]["value"] == 200
    assert one["administered"]["valueQuantity"]["value"] == Decimal("7.55")
    assert one["discarded"]["valueQuantity"]["value"] == 185
    assert one["discard-reason"]["valueString"] == "single-patient vial"
    assert one["opened-by"]["valueString"] == "Bea"
    assert two["discarded"]["dataAbsentReason"]["coding"][0]["code"] == "unknown"
    assert [each["focus"][0]["reference"][9:] for each in seen] == [
        each["id"] for each in of_kind(plain, "Medication")
    ]
