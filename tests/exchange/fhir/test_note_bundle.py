"""The structured copy is FHIR R4, and each of 17 faults in it would be seen."""

import json
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from injector_app.domain.amendment import AmendmentKind
from injector_app.domain.catalog import Catalog
from injector_app.domain.totals import totals
from injector_app.exchange.fhir.note_bundle import note_bundle, note_bundle_bytes
from tests.support.builders import a_clinic, a_note
from tests.support.copied import a_copied_note, of_kind
from tests.support.fhir_check import faults, schema_faults
from tests.support.preempt_note import a_preempt_note

EVERY_KIND = tuple(AmendmentKind)


@pytest.mark.parametrize(
    "kinds", [(), EVERY_KIND, (AmendmentKind.RETRACTION,)], ids=["plain", "added", "retracted"]
)
def test_copy_is_good_fhir(catalog: Catalog, kinds: tuple[AmendmentKind, ...]) -> None:
    assert faults(note_bundle_bytes(a_copied_note(*kinds), catalog)) == []


def test_preempt_has_31_administrations_and_no_total(real_catalog: Catalog) -> None:
    copied = replace(a_copied_note(), note=a_preempt_note(real_catalog))
    copied = replace(copied, history=replace(copied.history, earlier=()))
    data = note_bundle_bytes(copied, real_catalog)
    assert faults(data) == []
    doses = [each["dosage"]["dose"] for each in of_kind(data, "MedicationAdministration")]
    assert len(doses) == 31
    assert sum(each["value"] for each in doses) == 155
    assert {each["code"] for each in doses} == {"[arb'U]"}
    assert len(data) < 100_000


def test_only_what_was_given_is_an_administration(catalog: Catalog) -> None:
    copied = a_copied_note()
    data = note_bundle_bytes(copied, catalog)
    chart = copied.note.content.treatment.chart
    assert len(of_kind(data, "MedicationAdministration")) == len(chart.given) == 3
    assert len(of_kind(data, "BodyStructure")) == len(chart) == 5


def test_decimals_keep_their_digits(catalog: Catalog) -> None:
    copied = a_copied_note()
    plain = json.loads(note_bundle_bytes(copied, catalog), parse_float=Decimal)
    given = [each["dosage"]["dose"]["value"] for each in of_kind(plain, "MedicationAdministration")]
    (total,) = totals(copied.note.content.treatment)
    assert given == [Decimal("2.55"), 5, 5]
    assert sum(given) == Decimal(str(total.given))


def test_ids_are_the_same_in_every_export(catalog: Catalog) -> None:
    copied = a_copied_note()
    once, again = (note_bundle_bytes(copied, catalog) for _ in range(2))
    assert once == again
    ids = [each["fullUrl"] for each in json.loads(once)["entry"]]
    assert len(set(ids)) == len(ids)


def test_retracted_note_counts_nowhere(catalog: Catalog) -> None:
    data = note_bundle_bytes(a_copied_note(AmendmentKind.RETRACTION), catalog)
    for kind in ("MedicationAdministration", "Procedure", "Encounter"):
        assert {each["status"] for each in of_kind(data, kind)} == {"entered-in-error"}


def test_made_up_clinic_is_marked_as_test_data(catalog: Catalog) -> None:
    copied = replace(a_copied_note(), note=a_note(clinic=a_clinic(is_demo=True)))
    plain = note_bundle(replace(copied, history=replace(copied.history, earlier=())), catalog)
    assert plain["meta"]["security"][0]["code"] == "HTEST"
    assert "meta" not in note_bundle(a_copied_note(), catalog)


def first(bundle: Any, kind: str) -> Any:
    return of_kind(bundle, kind)[0]


def dangling(bundle: Any) -> None:
    first(bundle, "MedicationAdministration")["partOf"][0]["reference"] = "urn:uuid:0"


def wrong_kind(bundle: Any) -> None:
    patient = first(bundle, "Procedure")["subject"]
    first(bundle, "MedicationAdministration")["medicationReference"] = patient


FAULTS: dict[str, Callable[[Any], object]] = {
    "unknown property": lambda b: first(b, "Procedure").update(colour="red"),
    "missing subject": lambda b: first(b, "MedicationAdministration").pop("subject"),
    "wrong status": lambda b: first(b, "Procedure").update(status="done"),
    "wrong outcome": lambda b: first(b, "AdverseEvent").update(
        outcome={"coding": [{"system": "urn:x", "code": "better"}]}
    ),
    "malformed dateTime": lambda b: first(b, "MedicationAdministration").update(
        effectiveDateTime="20 November 2026"
    ),
    "instant without zone": lambda b: first(b, "Provenance").update(recorded="2026-11-20T09:00:00"),
    "dosage without dose": lambda b: first(b, "MedicationAdministration")["dosage"].pop("dose"),
    "list for object": lambda b: first(b, "Procedure").update(
        subject=[first(b, "Procedure")["subject"]]
    ),
    "dose as text": lambda b: first(b, "MedicationAdministration")["dosage"]["dose"].update(
        value="5"
    ),
    "dangling reference": dangling,
    "reference to another kind": wrong_kind,
    "invalid unit": lambda b: first(b, "MedicationAdministration")["dosage"]["dose"].update(
        code="[U]"
    ),
    "two times": lambda b: first(b, "MedicationAdministration").update(
        effectivePeriod={"start": "2026-11-20"}
    ),
    "code without system": lambda b: first(b, "MedicationAdministration")["dosage"]["dose"].pop(
        "system"
    ),
    "bad base64": lambda b: first(b, "Provenance")["signature"][0].update(data="a*b"),
    "30 February": lambda b: first(b, "Medication")["batch"].update(expirationDate="2027-02-30"),
    "empty text": lambda b: first(b, "Medication")["batch"].update(lotNumber=""),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_control_each_fault_is_caught(catalog: Catalog, fault: str) -> None:
    plain = json.loads(note_bundle_bytes(a_copied_note(), catalog))
    FAULTS[fault](plain)
    assert faults(json.dumps(plain).encode())


def test_control_reference_that_says_another_kind_is_caught(catalog: Catalog) -> None:
    plain = json.loads(note_bundle_bytes(a_copied_note(), catalog))
    first(plain, "Procedure")["subject"]["type"] = "Group"
    assert faults(json.dumps(plain).encode())


def test_control_the_schema_knows_the_resources(catalog: Catalog) -> None:
    plain = note_bundle(a_copied_note(), catalog)
    assert schema_faults({"resourceType": "Patient", "name": "no list"})
    assert {each["resource"]["resourceType"] for each in plain["entry"]} >= {
        "BodyStructure",
        "AuditEvent",
    }
