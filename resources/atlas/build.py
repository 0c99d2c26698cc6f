"""Build the diagrams: `python3 resources/atlas/build.py`; see resources/docs/atlas.md."""

import argparse
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from areas import Outline, outlines
from atlas_views import ATLAS_VERSION, VIEWS
from geometry import mirrored
from names import NAMES
from palette import palette
from paths import written
from sheet import HEIGHT, WIDTH, Sheet
from sites import site_table
from view import View

RESOURCES = Path(__file__).resolve().parents[1]
SCHEMA = "injector_app/diagram/1"
MANIFEST_SCHEMA = "injector_app/atlas-manifest/1"
OTHER = {"left": "right", "right": "left", "midline": "midline"}


def main() -> None:
    """Draw every view, or the ones that are named, and write the files."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--out", type=Path, default=RESOURCES, help="folder to write into")
    arguments.add_argument("--view", action="append", help="build only this view, no manifest")
    chosen = arguments.parse_args()
    folder = chosen.out / "diagrams" / str(ATLAS_VERSION)
    folder.mkdir(parents=True, exist_ok=True)
    views = [view for view in VIEWS if not chosen.view or view.id in chosen.view]
    documents = {document["id"]: document for view in views for document in _drawn(view)}
    files = [_write(folder / f"{name}.json", document) for name, document in documents.items()]
    if not chosen.view:
        files.append(_write(folder / "palette.json", palette()))
        _write(folder / "manifest.json", _manifest(files))
        _write_sites(chosen.out / "reference", documents)


def _write_sites(folder: Path, documents: Mapping[str, Any]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    table = site_table(RESOURCES / "reference" / "protocols.toml", VIEWS, documents)
    _write(folder / "protocol_sites.json", table)


def _drawn(view: View) -> Iterator[dict[str, Any]]:
    sides = [outlines(a, side=view.side, viewer_left=view.viewer_left) for a in view.areas]
    areas = list(zip(view.areas, sides, strict=True))
    sheet = Sheet()
    view.draw(sheet)
    sheet.draw_areas(areas)
    regions = [_region(area.id, outline) for area, found in areas for outline in found]
    yield from _documents(view, sheet, regions)


def _documents(view: View, sheet: Sheet, regions: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    shared = {
        "schema": SCHEMA,
        "variant": "adult",
        "atlas_version": ATLAS_VERSION,
        "canvas": [WIDTH, HEIGHT],
        "mm_per_unit": view.mm_per_unit,
    }
    twin = view.twin[0] if view.twin else view.id
    yield {
        **shared,
        "id": view.id,
        "name": view.name,
        "side": view.side,
        "viewer_left": view.viewer_left,
        "mirror": twin,
        "layers": _layers(sheet, across=False),
        "silhouette": [_points(ring) for ring in sheet.silhouette],
        "regions": regions,
        "landmarks": {name: list(point) for name, point in view.landmarks.items()},
    }
    if view.twin and view.side:
        side = OTHER[view.side]
        yield {
            **shared,
            "id": view.twin[0],
            "name": view.twin[1],
            "side": side,
            "viewer_left": side,
            "mirror": view.id,
            "layers": _layers(sheet, across=True),
            "silhouette": [_points(mirrored(ring)) for ring in sheet.silhouette],
            "regions": [_region_across(region) for region in regions],
            "landmarks": {name: [WIDTH - x, y] for name, (x, y) in view.landmarks.items()},
        }


def _layers(sheet: Sheet, *, across: bool) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "shapes": [{"fill": fill, "d": written(subpaths)} for fill, subpaths in shapes],
        }
        for name, shapes in sheet.layers(across=across)
    ]


def _region(area: str, outline: Outline) -> dict[str, Any]:
    latin, english, kind = NAMES[area]
    return {
        "id": area,
        "side": outline.side,
        "latin": latin,
        "english": english,
        "kind": kind,
        "polygon": _points(outline.polygon),
        "holes": [_points(hole) for hole in outline.holes],
        "centre": _points([outline.centre])[0],
    }


def _region_across(region: dict[str, Any]) -> dict[str, Any]:
    return {
        **region,
        "side": OTHER[region["side"]],
        "polygon": _points(mirrored(region["polygon"])),
        "holes": [_points(mirrored(hole)) for hole in region["holes"]],
        "centre": _points([(WIDTH - region["centre"][0], region["centre"][1])])[0],
    }


def _points(ring: Iterable[Sequence[float]]) -> list[list[float]]:
    return [[_short(x), _short(y)] for x, y in ring]


def _short(value: float) -> float:
    """A whole number without its decimal."""
    rounded = round(value, 1)
    return int(rounded) if rounded == int(rounded) else rounded


def _manifest(files: list[Path]) -> Mapping[str, Any]:
    checksums = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
    return {"schema": MANIFEST_SCHEMA, "atlas_version": ATLAS_VERSION, "files": checksums}


def _write(path: Path, document: Mapping[str, Any]) -> Path:
    """One line per value at the top, so that a difference can be read."""
    parts = (
        f"{json.dumps(key)}:{json.dumps(value, separators=(',', ':'))}"
        for key, value in document.items()
    )
    path.write_text("{" + ",\n".join(parts) + "}\n", encoding="utf-8", newline="\n")
    return path


if __name__ == "__main__":
    main()
