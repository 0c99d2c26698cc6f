"""What became of a visit: scores as observations, complications as adverse events."""

from dataclasses import replace

from injector_app.domain.catalog import Catalog
from injector_app.domain.ids import OutcomeId, new_id
from injector_app.exchange.fhir.note_bundle import note_bundle
from tests.support.copied import a_copied_note, of_kind


def test_every_said_part_is_there(catalog: Catalog) -> None:
    plain = note_bundle(a_copied_note(), catalog)
    seen = [each for each in of_kind(plain, "Observation") if "category" in each]
    values = {each["code"].get("text"): each.get("valueString") for each in seen}
    assert values == {"Response": "good", "HIT-6": "58", "Weeks of effect": "10"}
    (event,) = of_kind(plain, "AdverseEvent")
    assert event["event"] == {"text": "Ptosis"}
    assert event["suspectEntity"][0]["instance"]["type"] == "Procedure"


def test_corrected_entry_is_left_out(catalog: Catalog) -> None:
    copied = a_copied_note()
    (first,) = copied.outcomes
    newer = replace(first, id=OutcomeId(new_id()), adverse="None", corrects=first.id)
    plain = note_bundle(replace(copied, outcomes=(newer, first)), catalog)
    (event,) = of_kind(plain, "AdverseEvent")
    assert event["event"] == {"text": "None"}
