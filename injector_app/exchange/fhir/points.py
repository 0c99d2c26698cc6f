"""Points: where each lies, and one administration for each that was given."""

from collections.abc import Iterator
from decimal import Decimal

from injector_app.domain.catalog import Catalog
from injector_app.domain.point import Depth, InjectionPoint, PointState
from injector_app.domain.side import Side
from injector_app.exchange.fhir import canonical as of
from injector_app.exchange.fhir.copied_note import Told
from injector_app.exchange.fhir.elements import concept, identifier, toxin
from injector_app.exchange.fhir.resource import Plain, refer, resource
from injector_app.exchange.fhir.visit import Frame

# The codes of R4's own value set; the midline is not among them.
SIDES = {Side.LEFT: "419161000", Side.RIGHT: "419465000"}
_SIDE_WORDS = {Side.LEFT: "Unilateral left", Side.RIGHT: "Unilateral right"}
# SNOMED CT routes of administration; none could be verified for glands.
ROUTES = {
    Depth.INTRAMUSCULAR: "78421000",
    Depth.SUBCUTANEOUS: "34206005",
    Depth.INTRADERMAL: "372464004",
}


def points(told: Told, frame: Frame, vials: list[Plain], catalog: Catalog) -> Iterator[Plain]:
    """In charted order: the place, then the administration where something was given."""
    for point in told.treatment.chart:
        words = _words(point, catalog)
        vial = vials[point.vial] if 0 <= point.vial < len(vials) else None
        place = _place(point, words, frame, vial)
        yield place
        if point.state is PointState.GIVEN and vial is not None:
            yield _administration(told, point, (frame, vial, place), words)


def _administration(
    told: Told, point: InjectionPoint, links: tuple[Frame, Plain, Plain], words: str
) -> Plain:
    frame, vial, place = links
    is_wrong = frame.status != "completed"
    reason = [refer(frame.condition)] if frame.condition else []
    return resource(
        "MedicationAdministration",
        (told.treatment.id, point.id),
        identifier=identifier(of.POINT, point.id),
        partOf=[refer(frame.procedure)],
        status="entered-in-error" if is_wrong else "completed",
        medicationReference=refer(vial),
        subject=refer(frame.patient),
        context=refer(frame.encounter),
        effectiveDateTime=told.treatment.performed_at.isoformat(),
        performer=[{"actor": refer(frame.clinician)}],
        reasonReference=reason,
        device=[{"type": "Device", "display": point.needle}] if point.needle else [],
        dosage={
            "text": _dose_words(told, point, words),
            "site": {
                "extension": [{"url": of.BODY_SITE, "valueReference": refer(place)}],
                "text": words,
            },
            "route": _route(point.depth),
            "dose": toxin(point.units),
        },
    )


def _place(point: InjectionPoint, words: str, frame: Frame, vial: Plain | None) -> Plain:
    extensions = [_on_diagram(point)]
    if point.state is not PointState.GIVEN:
        extensions.append(_not_given(point, vial))
    side = SIDES.get(point.side, "")
    qualifier = [concept(_SIDE_WORDS[point.side], (of.SNOMED, side))] if side else []
    region = words.rpartition(", ")[0] if point.region else ""
    return resource(
        "BodyStructure",
        (point.id,),
        extension=extensions,
        identifier=identifier(of.POINT, point.id),
        location=concept(region, (of.REGION, point.region)),
        locationQualifier=qualifier,
        patient=refer(frame.patient),
    )


def _on_diagram(point: InjectionPoint) -> Plain:
    place = point.position
    return _nested(
        of.DIAGRAM_POINT,
        ("diagram", "valueString", point.diagram),
        ("atlas-version", "valueInteger", point.atlas_version),
        ("body", "valueString", point.variant),
        ("x", "valueDecimal", Decimal(f"{place.x:.5f}")),
        ("y", "valueDecimal", Decimal(f"{place.y:.5f}")),
    )


def _not_given(point: InjectionPoint, vial: Plain | None) -> Plain:
    # No administration, not even one that was not done: a receiver that sums might take it.
    has_dose = toxin(point.units) if point.has_dose else None
    return _nested(
        of.NOT_GIVEN,
        ("state", "valueString", point.state.value),
        ("units", "valueQuantity", has_dose),
        ("vial", "valueReference", refer(vial) if vial else None),
        ("depth", "valueString", point.depth.value),
        ("needle", "valueString", point.needle),
        ("reason", "valueString", point.reason),
        ("waits-for", "valueString", point.waits_for),
    )


def _nested(url: str, *parts: tuple[str, str, object]) -> Plain:
    said = [{"url": name, kind: value} for name, kind, value in parts if value not in (None, "")]
    return {"url": url, "extension": said}


def _route(depth: Depth) -> Plain:
    return concept(
        depth.value.capitalize(), (of.SNOMED, ROUTES.get(depth, "")), (of.DEPTH, depth.value)
    )


def _dose_words(told: Told, point: InjectionPoint, words: str) -> str:
    vial = told.treatment.vial_of(point)
    volume = vial.millilitres(point.units) if vial else None
    in_volume = f" in {volume} mL" if volume is not None else ""
    return f"{point.units} U{in_volume}, {words}"


def _words(point: InjectionPoint, catalog: Catalog) -> str:
    region = catalog.region_name(point.region) if point.region else ""
    return ", ".join(filter(None, (region, point.side.value)))
