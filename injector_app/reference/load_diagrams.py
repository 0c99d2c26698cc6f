"""The diagrams of one atlas version."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from injector_app.domain.diagram import Diagram
from injector_app.domain.outline import Layer
from injector_app.domain.region import Polygon, Region, RegionKind, area_of
from injector_app.domain.side import Side
from injector_app.reference.atlas_files import PALETTE, damaged, read_atlas_file, read_manifest
from injector_app.reference.shapes_on_demand import ShapesOnDemand

SCHEMA = "injector_app/diagram/1"


def load_diagrams(atlas: Path, version: int = 1) -> Mapping[str, Diagram]:
    """Every diagram of an atlas version, in the order of its manifest.

    Raises:
        AtlasDamaged: a file is damaged, foreign or not the one of the manifest.
    """
    folder = atlas / str(version)
    files = read_manifest(folder)
    diagrams = (_load(folder / name, files[name]) for name in files if name != PALETTE)
    return {diagram.id: diagram for diagram in diagrams}


def _load(path: Path, checksum: str) -> Diagram:
    plain = read_atlas_file(path, checksum=checksum)
    if not isinstance(plain, dict) or plain.get("schema") != SCHEMA:
        raise damaged(path, "schema")
    try:
        return _diagram(plain)
    except (AttributeError, KeyError, TypeError, ValueError) as problem:
        raise damaged(path, str(problem)) from problem


def _diagram(plain: Mapping[str, Any]) -> Diagram:
    width, height = plain["canvas"]
    return Diagram(
        id=plain["id"],
        name=plain["name"],
        variant=plain["variant"],
        atlas_version=plain["atlas_version"],
        width=float(width),
        height=float(height),
        mm_per_unit=float(plain["mm_per_unit"]),
        side=Side(plain["side"]) if plain["side"] else None,
        viewer_left=Side(plain["viewer_left"]),
        mirror=plain["mirror"],
        layers=tuple(_layer(layer) for layer in plain["layers"]),
        silhouette=tuple(_polygon(ring) for ring in plain["silhouette"]),
        regions=tuple(_region(region) for region in plain["regions"]),
        landmarks={name: (x, y) for name, (x, y) in plain["landmarks"].items()},
    )


def _layer(plain: Mapping[str, Any]) -> Layer:
    return Layer(plain["name"], ShapesOnDemand(plain["shapes"]))


def _region(plain: Mapping[str, Any]) -> Region:
    polygon = _polygon(plain["polygon"])
    holes = tuple(_polygon(hole) for hole in plain["holes"])
    return Region(
        id=plain["id"],
        side=Side(plain["side"]),
        latin=plain["latin"],
        english=plain["english"],
        kind=RegionKind(plain["kind"]),
        polygon=polygon,
        holes=holes,
        centre=(plain["centre"][0], plain["centre"][1]),
        area=area_of(polygon) - sum(map(area_of, holes)),
    )


def _polygon(points: Sequence[Sequence[float]]) -> Polygon:
    return tuple((x, y) for x, y in points)
