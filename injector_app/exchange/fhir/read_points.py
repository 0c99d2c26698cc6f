"""The points of a Bundle: each place, with the administration that leads to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from injector_app.domain.catalog import Catalog
from injector_app.domain.edition import DEFAULT_BODY
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PointId, new_id
from injector_app.domain.point import Depth, InjectionPoint, PointState
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.domain.units import NO_UNITS, Units
from injector_app.exchange.fhir import canonical as of
from injector_app.exchange.fhir.found import Found, wrong
from injector_app.exchange.fhir.points import SIDES
from injector_app.exchange.fhir.read_amount import read_number, read_toxin
from injector_app.exchange.fhir_parts import (
    Plain,
    code_of,
    extension,
    member_of,
    members_of,
    text_of,
)
from injector_app.exchange.inside import inside

_ADMINISTRATION = "MedicationAdministration"


@dataclass(frozen=True, slots=True)
class _Dose:
    """How much of which vial, and how."""

    units: Units
    medication: Plain
    depth: Depth
    needle: str
    state: PointState = PointState.GIVEN
    reason: str = ""
    waits_for: str = ""


def read_points(
    found: Found, vials: Sequence[Plain], catalog: Catalog
) -> tuple[InjectionPoint, ...]:
    """In the order of their places in the file; `vials` are the Medications of the treatment.

    Raises:
        RuleBroken: a value is unknown or impossible, or an administration has no place of its own.
    """
    places = found.all("BodyStructure")
    given: dict[int, list[Plain]] = {id(place): [] for place in places}
    for administration in found.all(_ADMINISTRATION):
        given.setdefault(id(_place_of(found, administration)), []).append(administration)
    if len(given) > len(places) or any(len(each) > 1 for each in given.values()):
        raise wrong(f"{_ADMINISTRATION}.dosage.site", "it does not lead to a place of its own")
    points = []
    for number, place in enumerate(places):
        with inside(f"points[{number}]"):
            dose = _dose(found, place, given[id(place)])
            points.append(_point(place, dose, _index(vials, dose), catalog))
    return tuple(points)


def _place_of(found: Found, administration: Plain) -> Plain:
    site = member_of(member_of(administration, "dosage"), "site")
    return found.follow(extension(site, of.BODY_SITE).get("valueReference"))


def _dose(found: Found, place: Plain, given: Sequence[Plain]) -> _Dose:
    if given:
        return _given(found, given[0])
    left = {text_of(each, "url"): each for each in members_of(_not_given(place), "extension")}
    units = left.get("units", {}).get("valueQuantity")
    return _Dose(
        Units.parse(read_toxin(units, "units")) if units else NO_UNITS,
        found.follow(left.get("vial", {}).get("valueReference")),
        Depth(_one_of(set(Depth), _string(left, "depth"), "depth")),
        _string(left, "needle"),
        PointState(_one_of(set(PointState) - {PointState.GIVEN}, _string(left, "state"), "state")),
        _string(left, "reason"),
        _string(left, "waits-for"),
    )


def _not_given(place: Plain) -> Plain:
    found = extension(place, of.NOT_GIVEN)
    if not found:
        raise wrong("BodyStructure", "nothing says what was given there")
    return found


def _given(found: Found, administration: Plain) -> _Dose:
    if administration.get("status") != "completed":
        raise wrong(f"{_ADMINISTRATION}.status", "it is not marked as completed")
    dosage = member_of(administration, "dosage")
    depth = code_of(member_of(dosage, "route"), of.DEPTH)
    devices = [text_of(each, "display") for each in members_of(administration, "device")]
    return _Dose(
        Units.parse_dose(read_toxin(dosage.get("dose"), "dose")),
        found.follow(administration.get("medicationReference")),
        Depth(_one_of(set(Depth), depth, "route")),
        devices[0] if devices else "",
    )


def _point(place: Plain, dose: _Dose, vial: int, catalog: Catalog) -> InjectionPoint:
    drawn = {
        text_of(each, "url"): each
        for each in members_of(extension(place, of.DIAGRAM_POINT), "extension")
    }
    if not drawn:
        raise RuleBroken(Rule.PLACE_MISSING)
    return InjectionPoint(
        id=PointId(new_id()),
        diagram=_string(drawn, "diagram"),
        position=Position(_fraction(drawn, "x"), _fraction(drawn, "y")),
        side=_side(place),
        units=dose.units,
        region=_region(place, catalog),
        vial=vial,
        depth=dose.depth,
        needle=dose.needle,
        state=dose.state,
        atlas_version=_whole(drawn, "atlas-version"),
        variant=_string(drawn, "body") or DEFAULT_BODY,
        waits_for=dose.waits_for,
        reason=dose.reason,
    )


def _index(vials: Sequence[Plain], dose: _Dose) -> int:
    """Which vial of the treatment it was; what was not given may have none yet."""
    for index, medication in enumerate(vials):
        if medication is dose.medication:
            return index
    if dose.medication or dose.state is PointState.GIVEN:
        raise RuleBroken(Rule.UNKNOWN_VIAL, path="vial", value=len(vials))
    return 0


def _region(place: Plain, catalog: Catalog) -> str:
    region = code_of(member_of(place, "location"), of.REGION)
    if region and not catalog.knows_region(region):
        raise RuleBroken(Rule.UNKNOWN_REGION, path="region", value=region[:60])
    return region


def _side(place: Plain) -> Side:
    codes = {code_of(each, of.SNOMED) for each in members_of(place, "locationQualifier")}
    return next((side for side, code in SIDES.items() if code in codes), Side.MIDLINE)


def _string(parts: dict[str, Plain], name: str) -> str:
    return text_of(parts.get(name, {}), "valueString")


def _fraction(parts: dict[str, Plain], name: str) -> float:
    return float(read_number({"value": parts.get(name, {}).get("valueDecimal")}, name))


def _whole(parts: dict[str, Plain], name: str) -> int:
    value: Any = parts.get(name, {}).get("valueInteger")
    if isinstance(value, bool) or not isinstance(value, int):
        raise wrong(name, "it is not a whole number")
    return value


def _one_of(known: set[Any], value: str, path: str) -> str:
    if value not in {str(each) for each in known}:
        raise wrong(path, "it is none of the words that are known for it")
    return value
