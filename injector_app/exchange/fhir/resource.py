"""The bones of a Bundle: resources with ids that never change, and references between them."""

from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from injector_app.exchange.fhir.canonical import PREFIX

Plain = dict[str, Any]
_SPACE = uuid5(NAMESPACE_URL, f"{PREFIX}fhir")


def resource_id(kind: str, *key: object) -> str:
    """The same for the same row, in every export."""
    # A patient keeps the id under which the list of patients is exported.
    if kind == "Patient" and isinstance(key[0], UUID):
        return str(key[0])
    return str(uuid5(_SPACE, "/".join((kind, *map(str, key)))))


def resource(kind: str, key: tuple[object, ...], **elements: object) -> Plain:
    """A resource; what is empty is left out, and False and 0 are not empty."""
    return {
        "resourceType": kind,
        "id": resource_id(kind, *key),
        **{
            name: value
            for name, value in elements.items()
            if value is not None and value not in ("", [], {})
        },
    }


def refer(to: Plain) -> Plain:
    """A reference to a resource of the same Bundle."""
    return {"reference": f"urn:uuid:{to['id']}", "type": to["resourceType"]}


def bundle(identifier: str, resources: list[Plain]) -> Plain:
    """All of them in one collection."""
    return {
        "resourceType": "Bundle",
        "id": resource_id("Bundle", identifier),
        "type": "collection",
        "entry": [{"fullUrl": f"urn:uuid:{each['id']}", "resource": each} for each in resources],
    }
