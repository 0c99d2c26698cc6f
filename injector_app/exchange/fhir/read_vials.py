"""The vials of a Bundle, as a file of treatments would have them."""

from collections.abc import Iterator
from typing import Any

from injector_app.domain.catalog import Catalog
from injector_app.exchange.fhir.canonical import ITEM, PRODUCT
from injector_app.exchange.fhir.found import Found
from injector_app.exchange.fhir.read_amount import read_number, read_toxin
from injector_app.exchange.fhir_parts import Plain, code_of, member_of, members_of, text_of

_TEXTS = {"discard-reason": "discard_reason", "opened-by": "opened_by"}


def read_vials(found: Found, procedure: Plain, catalog: Catalog) -> list[dict[str, Any]]:
    """One entry for each that the procedure used, in its order.

    Raises:
        RuleBroken: a part is missing or of the wrong kind.
    """
    return [_vial(found, each, catalog) for each in used_vials(found, procedure)]


def used_vials(found: Found, procedure: Plain) -> list[Plain]:
    """The Medications that the procedure used, in its order."""
    return [found.follow(each) for each in members_of(procedure, "usedReference")]


def _vial(found: Found, medication: Plain, catalog: Catalog) -> dict[str, Any]:
    product = code_of(member_of(medication, "code"), PRODUCT)
    batch = member_of(medication, "batch")
    size = member_of(medication, "amount").get("numerator")
    entry: dict[str, Any] = {
        "product": product,
        "vial_units": read_toxin(size, "Medication.amount.numerator"),
        "lot": text_of(batch, "lotNumber"),
    }
    if day := text_of(batch, "expirationDate"):
        entry["expires"] = day
    entry.update(_where_it_went(found, medication))
    known = catalog.products.get(product)
    # The volume of a ready solution follows from its label.
    if known is not None and known.units_per_ml is not None:
        entry.pop("diluent_ml", None)
    return entry


def _where_it_went(found: Found, medication: Plain) -> Iterator[tuple[str, Any]]:
    for observation in found.observations("vial-reconciliation"):
        about = [found.follow(each) for each in members_of(observation, "focus")]
        if any(each is medication for each in about):
            for part in members_of(observation, "component"):
                yield from _component(part)


def _component(part: Plain) -> Iterator[tuple[str, Any]]:
    code = code_of(member_of(part, "code"), ITEM)
    quantity = part.get("valueQuantity")
    if code == "discarded" and "dataAbsentReason" not in part:
        yield "discarded_units", read_toxin(quantity, "Observation.component.valueQuantity")
    elif code == "volume":
        yield "diluent_ml", read_number(quantity, "Observation.component.valueQuantity")
    elif code == "opened":
        yield "opened_at", text_of(part, "valueDateTime")
    elif code in _TEXTS:
        yield _TEXTS[code], text_of(part, "valueString")
