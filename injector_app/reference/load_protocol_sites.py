"""Where the sites of each protocol lie on the diagrams, for every body."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from injector_app.domain.edition import DEFAULT_BODY
from injector_app.domain.errors import RuleBroken
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.reference.atlas_files import damaged, read_atlas_file

FIRST, SECOND = "injector_app/protocol-sites/1", "injector_app/protocol-sites/2"


@dataclass(frozen=True, slots=True)
class PlacedSite:
    """One point of a protocol: `site` counts the sites of its source from 0."""

    site: int
    diagram: str
    position: Position
    region: str
    side: Side


Places = Mapping[str, tuple[PlacedSite, ...]]


def load_protocol_sites(path: Path, *, atlas_version: int) -> Mapping[str, Places]:
    """The places of every resolved protocol by body, in the order of its points.

    Raises:
        AtlasDamaged: the file is damaged, foreign, or made for another version of the atlas.
    """
    plain = read_atlas_file(path)
    schema = plain.get("schema") if isinstance(plain, dict) else None
    if schema not in {FIRST, SECOND}:
        raise damaged(path, "schema")
    if plain.get("atlas_version") != atlas_version:
        raise damaged(path, "atlas_version")
    try:
        return {body: _places(table) for body, table in _bodies(plain).items()}
    except (AttributeError, KeyError, RuleBroken, TypeError, ValueError) as problem:
        raise damaged(path, "protocols") from problem


def _bodies(plain: Mapping[str, Any]) -> Mapping[str, Any]:
    if plain["schema"] == FIRST:
        return {DEFAULT_BODY: plain["protocols"]}
    bodies: Mapping[str, Any] = plain["variants"]
    if DEFAULT_BODY not in bodies:
        raise KeyError(DEFAULT_BODY)
    return bodies


def _places(table: Mapping[str, Any]) -> Places:
    return {name: tuple(map(_placed, points)) for name, points in table.items()}


def _placed(plain: Mapping[str, Any]) -> PlacedSite:
    return PlacedSite(
        site=int(plain["site"]),
        diagram=plain["diagram"],
        position=Position(plain["x"], plain["y"]),
        region=plain["region"],
        side=Side(plain["side"]),
    )
