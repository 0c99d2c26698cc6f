"""What is said of a published protocol: numbers of its source, never a dose to give."""

from collections.abc import Iterator

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.protocol import Protocol
from injector_app.domain.protocol_pattern import MuscleOfProtocol
from injector_app.domain.side import Side

LEAVE_EMPTY = "Empty plans the places without a dose."


def facts_of(protocol: Protocol, region: WorldRegion) -> str:
    """As in: 31 points · published 155 U · on label, US."""
    return " · ".join(_head(protocol, region))


def source_of(protocol: Protocol) -> str:
    """The toxin it was published for, and where."""
    return f"{protocol.generic or 'any product'} · source: {protocol.source}"


def recorded_each(protocol: Protocol) -> str:
    """What the source records for each point, and that the dose is the clinician's."""
    recorded = {str(s.recorded) for s in protocol.sites if s.recorded and not s.recorded.is_open}
    if len(recorded) == 1 and not any(
        s.recorded and s.recorded.is_per_muscle for s in protocol.sites
    ):
        return f"The source records {recorded.pop()} per point. {LEAVE_EMPTY}"
    return LEAVE_EMPTY


def muscle_name(muscle: MuscleOfProtocol) -> str:
    """As in: Splenius capitis, right."""
    side = "midline" if muscle.side is Side.MIDLINE else muscle.side.value
    name = muscle.muscle or "Site"
    return f"{name[:1].upper()}{name[1:]}, {side}"


def muscle_facts(muscle: MuscleOfProtocol) -> str:
    """As in: 2 points · source records 15-100 U in the muscle."""
    count = len(muscle.sites)
    points = "1 point" if count == 1 else f"{count} points"
    recorded = muscle.recorded
    if recorded is None or recorded.is_open:
        return f"{points} · source records no dose"
    per = "in the muscle" if recorded.is_per_muscle else "per point"
    return f"{points} · source records {recorded} {per}"


def _head(protocol: Protocol, region: WorldRegion) -> Iterator[str]:
    count = len(protocol.sites)
    yield "1 point" if count == 1 else f"{count} points"
    if not protocol.total.is_open:
        yield f"published {protocol.total}"
    yield _label(protocol, region)


def _label(protocol: Protocol, region: WorldRegion) -> str:
    if not protocol.labelled_in:
        return "off label"
    if region in protocol.labelled_in:
        return f"on label, {region.value}"
    names = ", ".join(sorted(each.value for each in protocol.labelled_in))
    return f"on label only in {names}"
