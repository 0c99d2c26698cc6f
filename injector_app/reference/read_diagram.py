"""Read one diagram from its file, as it is drawn or turned over."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from injector_app.domain.diagram import Diagram
from injector_app.domain.edition import DrawingId
from injector_app.domain.outline import Layer
from injector_app.domain.region import Polygon, Region, RegionKind, area_of
from injector_app.domain.side import Side
from injector_app.domain.surface import Surface
from injector_app.reference.atlas_files import damaged, read_atlas_file
from injector_app.reference.shapes_on_demand import ShapesOnDemand
from injector_app.reference.turned import turned

# The second format adds twins, depths and the surface; what both have means the same.
SCHEMAS = ("injector_app/diagram/1", "injector_app/diagram/2")


def read_diagram(
    path: Path, *, checksum: str, drawing_id: DrawingId, is_twin: bool = False
) -> Diagram:
    """The diagram of a file, or the twin on the patient's other side.

    Raises:
        AtlasDamaged: the file is damaged, foreign, or not the one of the manifest.
    """
    plain = read_atlas_file(path, checksum=checksum)
    if not isinstance(plain, dict) or plain.get("schema") not in SCHEMAS:
        raise damaged(path, "schema")
    try:
        diagram = _diagram(turned(plain) if is_twin else plain, is_twin=is_twin)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as problem:
        raise damaged(path, str(problem)) from problem
    if diagram.drawing_id != drawing_id:
        raise damaged(path, "id")
    return diagram


def _diagram(plain: Mapping[str, Any], *, is_twin: bool) -> Diagram:
    width, height = map(float, plain["canvas"])
    landmarks = plain["landmarks"].items()
    return Diagram(
        id=plain["id"],
        name=plain["name"],
        variant=plain["variant"],
        atlas_version=plain["atlas_version"],
        width=width,
        height=height,
        mm_per_unit=float(plain["mm_per_unit"]),
        side=Side(plain["side"]) if plain["side"] else None,
        viewer_left=Side(plain["viewer_left"]),
        mirror=plain["mirror"],
        layers=tuple(_layer(layer, width if is_twin else None) for layer in plain["layers"]),
        silhouette=tuple(_polygon(ring) for ring in plain["silhouette"]),
        regions=tuple(_region(region) for region in plain["regions"]),
        landmarks={name: (place[0], place[1]) for name, place in landmarks},
        landmark_depths={name: rest[0] for name, (_, _, *rest) in landmarks if rest},
        surface=_surface(plain.get("surface")),
    )


def _layer(plain: Mapping[str, Any], turned_in: float | None) -> Layer:
    return Layer(plain["name"], ShapesOnDemand(plain["shapes"], turned_in=turned_in))


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


def _surface(plain: Mapping[str, Any] | None) -> Surface | None:
    if plain is None:
        return None
    columns, rows, depth = plain["columns"], plain["rows"], plain["depth"]
    if min(columns, rows) < 2 or len(depth) != columns * rows:  # noqa: PLR2004 - one cell
        raise ValueError("surface")
    return Surface(columns, rows, float(plain["eye_mm"]), tuple(map(int, depth)))
