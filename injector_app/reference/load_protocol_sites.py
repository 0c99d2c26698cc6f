"""Where the sites of each protocol lie on the diagrams."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from injector_app.domain.errors import RuleBroken
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.reference.atlas_files import damaged, read_atlas_file

SCHEMA = "injector_app/protocol-sites/1"


@dataclass(frozen=True, slots=True)
class PlacedSite:
    """One point of a protocol: `site` counts the sites of its source from 0."""

    site: int
    diagram: str
    position: Position
    region: str
    side: Side


def load_protocol_sites(path: Path) -> Mapping[str, tuple[PlacedSite, ...]]:
    """The places of every resolved protocol, in the order of its points.

    Raises:
        AtlasDamaged: the file is damaged or foreign.
    """
    plain = read_atlas_file(path)
    if not isinstance(plain, dict) or plain.get("schema") != SCHEMA:
        raise damaged(path, "schema")
    try:
        return {name: tuple(map(_placed, points)) for name, points in plain["protocols"].items()}
    except (AttributeError, KeyError, RuleBroken, TypeError, ValueError) as problem:
        raise damaged(path, "protocols") from problem


def _placed(plain: Mapping[str, Any]) -> PlacedSite:
    return PlacedSite(
        site=int(plain["site"]),
        diagram=plain["diagram"],
        position=Position(plain["x"], plain["y"]),
        region=plain["region"],
        side=Side(plain["side"]),
    )
