"""Everything that is wrong with a FHIR R4 Bundle, by four checkers that know different things."""

import gzip
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from fhir.resources.R4B.bundle import Bundle
from jsonschema import Draft6Validator

DATA = Path(__file__).parent.parent / "data" / "fhir"
UCUM = "http://unitsofmeasure.org"
UNITS = frozenset({"[arb'U]", "mL"})
# May lead to any resource.
ANY = "Resource"

Plain = dict[str, Any]


def faults(document: bytes) -> list[str]:
    """What each checker says; nothing for a good Bundle."""
    plain = json.loads(document)
    resources = [entry["resource"] for entry in plain["entry"]]
    return [
        *(fault for each in resources for fault in schema_faults(each)),
        *model_faults(document),
        *reference_faults(plain),
        *(fault for each in resources for fault in code_faults(each)),
        *(fault for each in resources for fault in invariant_faults(each)),
    ]


def schema_faults(resource: Plain) -> list[str]:
    """By the official JSON schema, applied to one resource: the whole is unreadable."""
    kind = resource["resourceType"]
    return [f"schema: {kind}: {each.json_path}" for each in _validator(kind).iter_errors(resource)]


def model_faults(document: bytes) -> list[str]:
    """By the models of fhir.resources, R4B."""
    try:
        Bundle.model_validate(json.loads(document))
    except ValueError as problem:
        return [f"model: {problem}"]
    return []


def reference_faults(bundle: Plain) -> list[str]:
    """By our own check: it leads into the Bundle, to what it says and to what may be there."""
    kinds = {each["fullUrl"]: each["resource"]["resourceType"] for each in bundle["entry"]}
    return [
        fault
        for entry in bundle["entry"]
        for path, reference in _references(entry["resource"], entry["resource"]["resourceType"])
        for fault in _reference_faults(path, reference, kinds)
    ]


def code_faults(resource: Plain) -> list[str]:
    """By the codes of the required bindings."""
    found = []
    for path, value in _walk(resource, resource["resourceType"]):
        known = _definitions()["required_codes"].get(path)
        if known and not _codes(value) <= set(known):
            found.append(f"code: {path}: {value}")
    return found


def invariant_faults(resource: Plain) -> list[str]:
    """By mad-1, qty-3 and the units that we write."""
    found = []
    for path, value in _walk(resource, resource["resourceType"]):
        if path == "MedicationAdministration.dosage" and not {"dose", "rateRatio"} & set(value):
            found.append("mad-1")
        if isinstance(value, dict) and "value" in value and "code" in value:
            if "system" not in value:
                found.append(f"qty-3: {path}")
            elif value["system"] == UCUM and value["code"] not in UNITS:
                found.append(f"unit: {path}: {value['code']}")
    return found


@cache
def _validator(kind: str) -> Draft6Validator:
    schema = json.loads(gzip.decompress((DATA / "fhir.schema.json.gz").read_bytes()))
    return Draft6Validator({"$ref": f"#/definitions/{kind}", "definitions": schema["definitions"]})


@cache
def _definitions() -> dict[str, dict[str, list[str]]]:
    definitions: dict[str, dict[str, list[str]]] = json.loads(
        (DATA / "definitions.json").read_bytes()
    )
    return definitions


def _reference_faults(path: str, reference: Plain, kinds: dict[str, str]) -> Iterator[str]:
    said, address = reference.get("type"), reference.get("reference")
    allowed = _definitions()["reference_targets"].get(path, [ANY])
    if ANY not in allowed and said not in allowed:
        yield f"reference: {path} may not lead to {said}"
    if address is None:
        return
    if address not in kinds:
        yield f"reference: {path} leads nowhere"
    elif kinds[address] != said:
        yield f"reference: {path} says {said} and leads to {kinds[address]}"


def _references(value: Any, path: str) -> Iterator[tuple[str, Plain]]:
    for place, part in _walk(value, path):
        # Where only "type" and a name are given, or an address.
        if not isinstance(part, dict) or not isinstance(part.get("type"), str):
            continue
        if "reference" in part or set(part) <= {"type", "display"}:
            yield place, part


def _walk(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Every value below with its path as the specification writes it, without numbers."""
    parts = value.items() if isinstance(value, dict) else ()
    for name, part in parts:
        for each in part if isinstance(part, list) else [part]:
            yield f"{path}.{name}", each
            yield from _walk(each, f"{path}.{name}")


def _codes(value: Any) -> set[str]:
    if isinstance(value, str):
        return {value}
    if "coding" in value:
        return {each["code"] for each in value["coding"]}
    return {value["code"]} if "code" in value else set()
