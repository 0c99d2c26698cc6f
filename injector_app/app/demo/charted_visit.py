"""A visit of the story charted into a draft, as its clinician would."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from injector_app.app.demo.demo_patterns import PATTERNS, Pattern
from injector_app.app.demo.demo_visits import Visit
from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.ids import PointId, new_id
from injector_app.domain.point import Depth, InjectionPoint, PointState
from injector_app.domain.product import Product
from injector_app.domain.protocol import ProtocolSite
from injector_app.domain.protocol_pattern import depth_of
from injector_app.domain.screening import with_no_to_the_rest
from injector_app.domain.side import Side
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import NO_UNITS, Units
from injector_app.domain.vial import Vial
from injector_app.domain.volume import Volume

Given = tuple[ProtocolSite, Units]


def can_be_charted(visit: Visit, catalog: Catalog) -> bool:
    """Whether the atlas has the diagrams and regions the visit needs."""
    return bool(_given(PATTERNS[visit.pattern], catalog))


def charted(treatment: Treatment, visit: Visit, catalog: Catalog) -> Treatment:
    """The fresh draft with everything the visit brought."""
    pattern = PATTERNS[visit.pattern]
    product = catalog.product(pattern.product)
    size = Units.parse(pattern.vial)
    state = PointState.GIVEN if visit.is_signed else PointState.PLANNED
    points = _points(_given(pattern, catalog), size, _depth(pattern, catalog), state)
    points = tuple(replace(point, atlas_version=catalog.atlas_version) for point in points)
    filled = replace(
        treatment,
        indication=pattern.indication,
        icd10=pattern.icd10,
        vials=_vials(pattern, product, points, treatment.day),
        chart=Chart(points),
        protocols=(pattern.protocol,) if pattern.protocol else (),
        consent=True,
        notes=visit.notes,
    )
    return _finished(with_no_to_the_rest(filled, catalog), visit) if visit.is_signed else filled


def _finished(treatment: Treatment, visit: Visit) -> Treatment:
    vials = tuple(
        replace(
            balance.vial,
            discarded=balance.remaining,
            discard_reason="single-patient vial" if balance.remaining > NO_UNITS else "",
        )
        for balance in treatment.balances()
    )
    return replace(treatment, vials=vials, reaction=visit.reaction, aftercare=True)


def _given(pattern: Pattern, catalog: Catalog) -> tuple[Given, ...]:
    protocol = catalog.protocols.get(pattern.protocol)
    of_protocol = [_dosed(site, pattern) for site in protocol.sites] if protocol else []
    return tuple(given for given in (*of_protocol, *_spots(pattern, catalog)) if given)


def _dosed(site: ProtocolSite, pattern: Pattern) -> Given | None:
    typed = pattern.dose or pattern.doses.get(site.region, "")
    units = Units.parse_dose(typed) if typed else site.units
    return None if units is None else (site, units)


def _spots(pattern: Pattern, catalog: Catalog) -> Iterator[Given]:
    for spot in pattern.spots:
        diagram = catalog.diagrams.get(spot.diagram)
        for region in diagram.regions_named(spot.region) if diagram else ():
            if diagram and region.side is Side(spot.side):
                place = diagram.position(*region.centre)
                site = ProtocolSite(diagram.id, place, region.id, region.side, None, "")
                yield site, Units.parse_dose(spot.units)


def _depth(pattern: Pattern, catalog: Catalog) -> Depth:
    protocol = catalog.protocols.get(pattern.protocol)
    return depth_of(protocol) if protocol else Depth.INTRAMUSCULAR


def _points(
    given: tuple[Given, ...], size: Units, depth: Depth, state: PointState
) -> tuple[InjectionPoint, ...]:
    points = []
    vial, left = 0, size
    for site, units in given:
        if units > left:
            vial, left = vial + 1, size
        left -= units
        points.append(
            InjectionPoint(
                id=PointId(new_id()),
                diagram=site.diagram,
                position=site.position,
                side=site.side,
                units=units,
                region=site.region,
                vial=vial,
                depth=depth,
                state=state,
            )
        )
    return tuple(points)


def _vials(
    pattern: Pattern, product: Product, points: tuple[InjectionPoint, ...], day: date
) -> tuple[Vial, ...]:
    size = Units.parse(pattern.vial)
    volume = Volume.parse(pattern.diluent_ml) if pattern.diluent_ml else product.ready_volume(size)
    vial = Vial(
        product=product.id,
        size=size,
        lot=_lot(product, day),
        expires=date(day.year + 1, day.month, 28),
        volume=volume,
    )
    return (vial,) * (max(point.vial for point in points) + 1)


def _lot(product: Product, day: date) -> str:
    """One invented lot per product and quarter, as a clinic's fridge would hold."""
    quarter = (day.month + 2) // 3
    letters = "".join(word[:2] for word in product.id.split("-")).upper()
    return f"{letters}{day:%y}Q{quarter}"
