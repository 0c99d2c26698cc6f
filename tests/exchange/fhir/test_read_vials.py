"""Vials come in as a file of treatments would bring them."""

import json

from injector_app.domain.catalog import Catalog
from injector_app.exchange.fhir.found import Found
from injector_app.exchange.fhir.note_bundle import note_bundle_bytes
from injector_app.exchange.fhir.read_vials import read_vials, used_vials
from tests.support.copied import a_copied_note


def test_entries_of_both_vials(catalog: Catalog) -> None:
    found = Found.of(json.loads(note_bundle_bytes(a_copied_note(), catalog)))
    procedure = found.all("Procedure")[0]
    one, two = read_vials(found, procedure, catalog)
    assert one == {
        "product": "botox",
        "vial_units": "200",
        "lot": "C1234",
        "expires": "2027-06-30",
        "diluent_ml": "4",
        "discarded_units": "185",
        "discard_reason": "single-patient vial",
        "opened_at": "2026-11-20T08:55:00-05:00",
        "opened_by": "Bea",
    }
    assert "discarded_units" not in two
    assert used_vials(found, procedure) == found.all("Medication")
