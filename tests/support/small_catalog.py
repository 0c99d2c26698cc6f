"""A catalog with the real tables and a small atlas whose places are easy to see."""

from collections.abc import Mapping
from dataclasses import replace

from injector_app.domain.atlas import Atlas
from injector_app.domain.catalog import Catalog
from injector_app.domain.diagram import Diagram
from injector_app.domain.position import Position
from injector_app.domain.protocol import Protocol, ProtocolSite
from injector_app.domain.region import Polygon, Region, RegionKind
from injector_app.domain.side import Side
from injector_app.domain.theme import Theme
from injector_app.domain.units import Units
from injector_app.reference.load_indications import load_indications
from injector_app.reference.load_products import load_products
from injector_app.system.paths import resources_folder


def a_box(left: float, top: float, right: float, bottom: float) -> Polygon:
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def a_region(region_id: str, side: Side, box: tuple[float, float, float, float]) -> Region:
    left, top, right, bottom = box
    return Region(
        id=region_id,
        side=side,
        latin="",
        english=region_id,
        kind=RegionKind.MUSCLE,
        polygon=a_box(*box),
        holes=(),
        centre=((left + right) / 2, (top + bottom) / 2),
        area=(right - left) * (bottom - top),
    )


def a_diagram(diagram_id: str, side: Side | None, *regions: Region) -> Diagram:
    """A body from 100 to 700 on a canvas of 800 x 1000."""
    return Diagram(
        id=diagram_id,
        name=diagram_id,
        variant="adult",
        atlas_version=1,
        width=800,
        height=1000,
        mm_per_unit=0.29,
        side=side,
        viewer_left=side or Side.RIGHT,
        mirror=diagram_id,
        layers=(),
        silhouette=(a_box(100, 100, 700, 900),),
        regions=regions,
        landmarks={},
    )


def a_protocol(protocol_id: str, generic: str, units: str) -> Protocol:
    site = ProtocolSite(
        diagram="face_front",
        position=Position(0.5, 0.4),
        region="procerus",
        side=Side.MIDLINE,
        units=Units.parse(units) if units else None,
        placement="midline",
    )
    return Protocol(protocol_id, "Two sites", "x", generic, "intradermal, shallow", "", (site,) * 2)


def an_atlas(version: int, *diagrams: Diagram, bodies: Mapping[str, str] | None = None) -> Atlas:
    """An atlas of these diagrams, each body with its own copies."""
    named = bodies or {"adult": "Adult"}
    return Atlas(
        version=version,
        bodies=named,
        names={diagram.id: diagram.name for diagram in diagrams},
        region_names={region.id: region.english for each in diagrams for region in each.regions},
        diagrams={
            body: {d.id: replace(d, atlas_version=version, variant=body) for d in diagrams}
            for body in named
        },
        palette={theme: {} for theme in Theme},
    )


def small_catalog() -> Catalog:
    """Two diagrams, two protocols, and the real products and indications."""
    tables = resources_folder() / "reference"
    face = a_diagram(
        "face_front",
        None,
        a_region("procerus", Side.MIDLINE, (360, 380, 440, 440)),
        a_region("corrugator-supercilii", Side.RIGHT, (200, 380, 340, 430)),
        a_region("corrugator-supercilii", Side.LEFT, (460, 380, 600, 430)),
    )
    head = a_diagram(
        "head_left", Side.LEFT, a_region("temporalis", Side.LEFT, (300, 200, 500, 400))
    )
    protocols = (
        a_protocol("two_sites", "onabotulinumtoxinA", "5"),
        a_protocol("doses_open", "onabotulinumtoxinA", ""),
    )
    return Catalog(
        products=load_products(tables / "products.toml"),
        indications=load_indications(tables / "indications.toml", diagrams={"face_front"}),
        atlases={1: an_atlas(1, face, head)},
        protocols={protocol.id: protocol for protocol in protocols},
    )
