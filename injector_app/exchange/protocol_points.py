"""The points of a protocol, as given from one vial."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.edition import DEFAULT_BODY, Edition
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PointId, new_id
from injector_app.domain.point import Depth, InjectionPoint, PointState
from injector_app.domain.protocol import ProtocolSite
from injector_app.domain.protocol_pattern import depth_of
from injector_app.domain.units import Units
from injector_app.domain.vial import Vial


def protocol_points(
    protocol_id: str, *, vial: Vial, vial_index: int, catalog: Catalog, body: str = DEFAULT_BODY
) -> tuple[InjectionPoint, ...]:
    """Every site of a published protocol as a given point on the newest atlas.

    Raises:
        RuleBroken: unknown, without published doses, or published for another toxin.
    """
    protocol = catalog.protocol(protocol_id)
    if not protocol.has_doses:
        raise RuleBroken(Rule.PROTOCOL_WITHOUT_DOSES, value=protocol.id)
    generic = catalog.product(vial.product).generic
    if protocol.generic != generic:
        raise RuleBroken(
            Rule.PROTOCOL_OF_OTHER_PRODUCT,
            value=protocol.id,
            generic=protocol.generic,
            given=generic,
        )
    depth, edition = depth_of(protocol), catalog.edition_for(body)
    return tuple(
        _point(site, site.units, vial_index, depth, edition)
        for site in protocol.sites_on(edition.body)
        if site.units is not None
    )


def _point(
    site: ProtocolSite, units: Units, vial: int, depth: Depth, edition: Edition
) -> InjectionPoint:
    return InjectionPoint(
        id=PointId(new_id()),
        diagram=site.diagram,
        position=site.position,
        side=site.side,
        units=units,
        region=site.region,
        vial=vial,
        depth=depth,
        state=PointState.GIVEN,
        atlas_version=edition.version,
        variant=edition.body,
    )
