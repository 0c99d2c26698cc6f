"""Protocol sites as places on the diagrams, resolved from their words and checked."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import places_face
import places_head
import places_limb
import places_lower_limb
import places_neck
import places_skin
import places_trunk
from areas import Outline
from drawn_view import DrawnView
from frame import Frame, Spot
from geometry import inside
from sheet import HEIGHT, WIDTH
from view import View

SCHEMA = "injector_app/protocol-sites/2"
RULES = {
    **places_face.RULES,
    **places_trunk.RULES,
    **places_head.RULES,
    **places_neck.RULES,
    **places_skin.RULES,
    **places_limb.RULES,
    **places_lower_limb.RULES,
}


class SiteOutsideError(Exception):
    """A site does not lie in the region it names."""


def site_table(protocols: Path, made: Sequence[DrawnView], atlas_version: int) -> dict[str, Any]:
    """The whole table, body by body; a protocol with a site on a missing view is left out."""
    table = tomllib.loads(protocols.read_text(encoding="utf-8"))["protocol"]
    variants = dict.fromkeys(drawn.variant for drawn in made)
    return {
        "schema": SCHEMA,
        "atlas_version": atlas_version,
        "variants": {
            variant: _resolved(table, [drawn for drawn in made if drawn.variant == variant])
            for variant in variants
        },
    }


def _resolved(table: Sequence[dict[str, Any]], made: Sequence[DrawnView]) -> dict[str, Any]:
    shown = {name: drawn for drawn in made for name in _names(drawn.view)}
    return {
        protocol["id"]: list(_points(protocol, shown))
        for protocol in table
        if all(site["view"] in shown for site in protocol["site"])
    }


def slug(name: str) -> str:
    """The id of a region from the name of a muscle."""
    return re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")


def _names(view: View) -> tuple[str, ...]:
    return (view.id, view.twin[0]) if view.twin else (view.id,)


def _points(protocol: dict[str, Any], shown: Mapping[str, DrawnView]) -> Iterator[dict[str, Any]]:
    for number, site in enumerate(protocol["site"]):
        drawn = shown[site["view"]]
        for spot in _spots(site, Frame(drawn)):
            x, y = round(spot.x / WIDTH, 5), round(spot.y / HEIGHT, 5)
            region = slug(site["muscle"])
            _check(drawn, region, (x * WIDTH, y * HEIGHT), protocol["id"])
            across = site["side"] not in (drawn.drawn_side, "midline")
            place = {"diagram": site["view"], "x": round(1 - x, 5) if across else x, "y": y}
            yield {"site": number, **place, "region": region, "side": site["side"]}


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


def _check(drawn: DrawnView, region: str, at: tuple[float, float], protocol: str) -> None:
    """The point lies, on the drawn side, in the region it names."""
    outlines = [o for area, sides in drawn.areas if area.id == region for o in sides]
    if not any(_encloses(o, at) for o in outlines if o.side in (drawn.drawn_side, "midline")):
        raise SiteOutsideError(f"{drawn.variant} {protocol}: {region} at {at}")


def _encloses(outline: Outline, at: tuple[float, float]) -> bool:
    in_hole = any(inside(at, hole) for hole in outline.holes)
    return inside(at, outline.polygon) and not in_hole
