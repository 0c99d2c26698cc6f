"""Protocols from resources/reference/protocols.json, joined with their places in the atlas."""

from collections.abc import Mapping
from pathlib import Path

from injector_app.domain.edition import DEFAULT_BODY
from injector_app.domain.protocol import Protocol, ProtocolSite
from injector_app.domain.units import Units
from injector_app.reference.compact_protocols import SCHEMA
from injector_app.reference.file_rules import Entry, read_json
from injector_app.reference.load_protocol_sites import PlacedSite, Places


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
    )
