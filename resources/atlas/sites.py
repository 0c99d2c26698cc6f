"""Protocol sites as places on the diagrams, resolved from their words and checked."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import places_face
import places_head
import places_limb
import places_neck
import places_skin
import places_trunk
from frame import Frame, Spot
from geometry import inside
from sheet import HEIGHT, WIDTH
from view import View

SCHEMA = "injector_app/protocol-sites/1"
RULES = {
    **places_face.RULES,
    **places_trunk.RULES,
    **places_head.RULES,
    **places_neck.RULES,
    **places_skin.RULES,
    **places_limb.RULES,
}


class SiteOutsideError(Exception):
    """A site does not lie in the region it names."""


def site_table(protocols: Path, views: list[View], documents: Mapping[str, Any]) -> dict[str, Any]:
    """The whole table; a protocol with a site on a view that does not exist is left out."""
    found = {}
    drawn = {name: view for view in views for name in _names(view)}
    for protocol in tomllib.loads(protocols.read_text(encoding="utf-8"))["protocol"]:
        if all(site["view"] in drawn for site in protocol["site"]):
            found[protocol["id"]] = list(_points(protocol, drawn, documents))
    return {"schema": SCHEMA, "atlas_version": 1, "protocols": found}


def slug(name: str) -> str:
    """The id of a region from the name of a muscle."""
    return re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")


def _names(view: View) -> tuple[str, ...]:
    return (view.id, view.twin[0]) if view.twin else (view.id,)


def _points(
    protocol: dict[str, Any], drawn: Mapping[str, View], documents: Mapping[str, Any]
) -> Iterator[dict[str, Any]]:
    for number, site in enumerate(protocol["site"]):
        view = drawn[site["view"]]
        for spot in _spots(site, Frame(view)):
            x, y = _fractions(spot, site, view)
            point = {"diagram": site["view"], "region": slug(site["muscle"]), "side": site["side"]}
            _check(point, (x * WIDTH, y * HEIGHT), documents[site["view"]], protocol["id"])
            yield {"site": number, "diagram": site["view"], "x": x, "y": y, **point}


def _spots(site: dict[str, Any], frame: Frame) -> list[Spot]:
    rules = [
        rule
        for (muscle, words), rule in RULES.items()
        if muscle == site["muscle"] and site["placement"].startswith(words)
    ]
    (rule,) = rules
    spots = rule(frame, site["points"])
    if len(spots) != site["points"]:
        raise ValueError(site["placement"])
    if "posterior border" in site["placement"]:
        spots = [spot.behind(0.45) for spot in spots]
    return spots


def _fractions(spot: Spot, site: dict[str, Any], view: View) -> tuple[float, float]:
    x, y = round(spot.x / WIDTH, 5), round(spot.y / HEIGHT, 5)
    drawn_side = view.side or view.viewer_left
    across = site["side"] not in (drawn_side, "midline")
    return (round(1 - x, 5) if across else x), y


def _check(
    point: dict[str, Any], at: tuple[float, float], document: Mapping[str, Any], protocol: str
) -> None:
    """The point lies in the region it names, on the side it names."""
    named = [region for region in document["regions"] if region["id"] == point["region"]]
    sides = (point["side"], "midline")
    possible = [r for r in named if r["side"] in sides or point["side"] == "midline"]
    if not any(_encloses(region, at) for region in possible):
        raise SiteOutsideError(f"{protocol}: {point['region']} {point['side']} at {at}")


def _encloses(region: Mapping[str, Any], at: tuple[float, float]) -> bool:
    in_hole = any(inside(at, hole) for hole in region["holes"])
    return inside(at, region["polygon"]) and not in_hole
