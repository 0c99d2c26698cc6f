"""The points of a published protocol, ready to be placed."""

from collections.abc import Iterable
from dataclasses import dataclass

from injector_app.domain.dose_range import DoseRange
from injector_app.domain.edition import DEFAULT_BODY, Edition
from injector_app.domain.pattern import PatternPoint
from injector_app.domain.point import Depth
from injector_app.domain.protocol import Protocol, ProtocolSite
from injector_app.domain.side import Side
from injector_app.domain.units import NO_UNITS, Units


@dataclass(frozen=True, slots=True)
class MuscleOfProtocol:
    """The sites of one muscle on one side, with what the source records for it."""

    muscle: str
    side: Side
    recorded: DoseRange | None
    sites: tuple[ProtocolSite, ...]


def protocol_points(
    protocol: Protocol,
    edition: Edition,
    *,
    sites: Iterable[ProtocolSite] | None = None,
    dose: Units | None = None,
) -> tuple[PatternPoint, ...]:
    """All sites on a body of the newest atlas, or some of them.

    They come with the doses that may be entered, else with the one dose that was typed.
    """
    depth = depth_of(protocol)
    return tuple(
        PatternPoint(
            diagram=site.diagram,
            position=site.position,
            side=site.side,
            region=site.region,
            units=site.units or dose or NO_UNITS,
            depth=depth,
            atlas_version=edition.version,
            variant=edition.body,
        )
        for site in (protocol.sites_on(edition.body) if sites is None else sites)
    )


def muscles_of(protocol: Protocol, body: str = DEFAULT_BODY) -> tuple[MuscleOfProtocol, ...]:
    """The muscles of a protocol, each side by itself, in the order of its sites."""
    groups: dict[tuple[str, Side], list[ProtocolSite]] = {}
    for site in protocol.sites_on(body):
        groups.setdefault((site.muscle, site.side), []).append(site)
    return tuple(
        MuscleOfProtocol(muscle, side, sites[0].recorded, tuple(sites))
        for (muscle, side), sites in groups.items()
    )


def muscle_on_body(
    protocol: Protocol, muscle: MuscleOfProtocol, body: str
) -> tuple[ProtocolSite, ...]:
    """The sites of a muscle as they lie on a body."""
    return tuple(
        site
        for site in protocol.sites_on(body)
        if (site.muscle, site.side) == (muscle.muscle, muscle.side)
    )


def depth_of(protocol: Protocol) -> Depth:
    """The plane of a protocol, by the first word of its description."""
    first = protocol.plane.replace(",", " ").split()[0]
    return Depth(first) if first in set(Depth) else Depth.INTRAMUSCULAR
