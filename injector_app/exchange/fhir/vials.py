"""Vials: each a Medication, and an Observation of where its units went."""

from collections.abc import Iterator
from decimal import Decimal

from injector_app.domain.catalog import Catalog
from injector_app.domain.vial import Vial, VialBalance
from injector_app.exchange.fhir import canonical as of
from injector_app.exchange.fhir.copied_note import Told
from injector_app.exchange.fhir.elements import concept, item, millilitres, not_answered, toxin
from injector_app.exchange.fhir.resource import Plain, refer, resource
from injector_app.exchange.fhir.visit import Frame


def medications(told: Told, catalog: Catalog) -> list[Plain]:
    """One per vial, in order."""
    return [
        _medication(told, catalog, index, vial) for index, vial in enumerate(told.treatment.vials)
    ]


def reconciliations(told: Told, frame: Frame, vials: list[Plain]) -> Iterator[Plain]:
    """Where the units of each vial went; the only place in which they are added up.

    A total as another administration would make a receiver that sums count twice.
    """
    treatment = told.treatment
    for index, balance in enumerate(treatment.balances()):
        yield resource(
            "Observation",
            (treatment.id, "vial", index),
            partOf=[refer(frame.procedure)],
            status="final" if frame.status == "completed" else frame.status,
            code=item("vial-reconciliation", "Vial reconciliation"),
            focus=[refer(vials[index])],
            effectiveDateTime=treatment.performed_at.isoformat(),
            performer=[refer(frame.clinician)],
            component=[*_components(balance)],
            **frame.about,
        )


def _medication(told: Told, catalog: Catalog, index: int, vial: Vial) -> Plain:
    product = catalog.products.get(vial.product)
    brand = product.brand(told.content.clinic.region) if product else vial.product
    batch: Plain = {"lotNumber": vial.lot} if vial.lot else {}
    if vial.expires:
        batch["expirationDate"] = vial.expires.isoformat()
    generic = product.generic if product else ""
    active = [{"itemCodeableConcept": concept(generic), "isActive": True}] if generic else []
    return resource(
        "Medication",
        (told.treatment.id, index),
        code=concept(brand, (of.PRODUCT, vial.product)),
        amount={
            "numerator": toxin(vial.size),
            "denominator": {"value": 1, "unit": "vial"},
        },
        ingredient=active,
        batch=batch,
    )


def _components(balance: VialBalance) -> Iterator[Plain]:
    vial = balance.vial
    yield _said("labelled", "Labelled units", {"valueQuantity": toxin(vial.size)})
    yield _said("administered", "Units administered", {"valueQuantity": toxin(balance.given)})
    # 0 U is an answer.
    is_said = vial.discarded is not None
    thrown = {"valueQuantity": toxin(balance.discarded)} if is_said else not_answered()
    yield _said("discarded", "Units discarded", thrown)
    if vial.discard_reason:
        yield _said("discard-reason", "Reason of discarding", {"valueString": vial.discard_reason})
    if vial.volume is not None:
        volume = {"valueQuantity": millilitres(Decimal(str(vial.volume)))}
        yield _said("volume", "Volume of diluent or of the ready solution", volume)
    if vial.opened_at is not None:
        yield _said("opened", "Opened", {"valueDateTime": vial.opened_at.isoformat()})
    if vial.opened_by:
        yield _said("opened-by", "Opened by", {"valueString": vial.opened_by})


def _said(code: str, text: str, value: Plain) -> Plain:
    return {"code": item(code, text), **value}
