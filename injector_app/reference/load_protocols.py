"""Protocols from resources/reference/protocols.json, joined with their places in the atlas."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.dose_range import DoseRange
from injector_app.domain.edition import DEFAULT_BODY
from injector_app.domain.protocol import Protocol, ProtocolSite
from injector_app.domain.units import Units
from injector_app.reference.compact_protocols import SCHEMA
from injector_app.reference.file_rules import Entry, read_json
from injector_app.reference.load_protocol_sites import PlacedSite, Places

# As the table names the regions whose label has a protocol; it knows no Canadian labels.
LABELS: Mapping[str, frozenset[WorldRegion]] = {
    "US": frozenset({WorldRegion.US}),
    "EU/UK": frozenset({WorldRegion.EU, WorldRegion.UK}),
}


def load_protocols(path: Path, *, places: Mapping[str, Places]) -> Mapping[str, Protocol]:
    """Every protocol by its id; one that the atlas cannot place yet has no sites.

    Raises:
        RecordsProblem: the file is damaged or foreign.
    """
    file = read_json(path)
    if file.text("schema") != SCHEMA:
        raise file.trouble("schema")
    protocols = (_protocol(entry, places) for entry in file.entries("protocols"))
    return {protocol.id: protocol for protocol in protocols}


def _protocol(entry: Entry, places: Mapping[str, Places]) -> Protocol:
    protocol_id, sites = entry.text("id"), entry.entries("sites")
    on_bodies = {
        body: tuple(_site(sites[place.site], place) for place in table.get(protocol_id, ()))
        for body, table in places.items()
    }
    return Protocol(
        id=protocol_id,
        name=entry.text("name"),
        indication=entry.text("indication"),
        generic=entry.text("generic"),
        plane=entry.text("plane"),
        source=entry.text("source"),
        sites=on_bodies.pop(DEFAULT_BODY),
        other_bodies=on_bodies,
        is_menu=entry.flag("is_menu"),
        labelled_in=frozenset().union(*(LABELS[name] for name in entry.texts("labelled_in"))),
        total=_range(entry, "total"),
    )


def _site(entry: Entry, place: PlacedSite) -> ProtocolSite:
    units = entry.text("units")
    return ProtocolSite(
        diagram=place.diagram,
        position=place.position,
        region=place.region,
        side=place.side,
        units=Units.parse_dose(units) if units else None,
        placement=entry.text("placement"),
        muscle=entry.text("muscle"),
        recorded=_range(entry, "recorded", is_per_muscle=entry.flag("per_muscle")),
    )


def _range(entry: Entry, key: str, *, is_per_muscle: bool = False) -> DoseRange:
    low, high = entry.texts(key)
    return _read_range(low, high, is_per_muscle=is_per_muscle)


# A few dozen different ranges stand at some seven hundred points.
@cache
def _read_range(low: str, high: str, *, is_per_muscle: bool) -> DoseRange:
    return DoseRange(Units.parse(low), Units.parse(high), is_per_muscle=is_per_muscle)
