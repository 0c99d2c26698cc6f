"""Points come in with place, dose and vial, in the order of their places."""

import json

from injector_app.domain.catalog import Catalog
from injector_app.domain.point import Depth, PointState
from injector_app.domain.side import Side
from injector_app.exchange.fhir.found import Found
from injector_app.exchange.fhir.note_bundle import note_bundle_bytes
from injector_app.exchange.fhir.read_points import read_points
from tests.support.copied import a_copied_note


def test_points_of_every_state(catalog: Catalog) -> None:
    found = Found.of(json.loads(note_bundle_bytes(a_copied_note(), catalog), parse_float=None))
    # The exact reader of files is tested with whole Bundles; floats are no numbers here.
    for place in found.all("BodyStructure"):
        for part in place["extension"][0]["extension"]:
            if "valueDecimal" in part:
                part["valueDecimal"] = 0 if part["url"] == "x" else 1
    for each in found.all("MedicationAdministration"):
        each["dosage"]["dose"]["value"] = 5
    points = read_points(found, found.all("Medication"), catalog)
    assert [each.state for each in points] == [
        *[PointState.GIVEN] * 3,
        PointState.NOT_GIVEN,
        PointState.PLANNED,
    ]
    assert [each.side for each in points[:3]] == [Side.MIDLINE, Side.LEFT, Side.RIGHT]
    assert [each.vial for each in points[:3]] == [0, 1, 0]
    assert points[0].depth is Depth.INTRADERMAL
    assert (points[3].reason, points[0].needle) == ("bruise", "30G")
    assert not points[4].has_dose
