"""Diagram: one view of the body, its scale, its art and its regions."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from math import hypot

from injector_app.domain.edition import DrawingId, Edition
from injector_app.domain.outline import Layer
from injector_app.domain.position import Position
from injector_app.domain.region import Polygon, Region, RegionKind, encloses
from injector_app.domain.side import Side
from injector_app.domain.surface import Surface
from injector_app.domain.surface_distance import surface_distance
from injector_app.domain.theme import Theme as Theme  # noqa: PLC0414 - named here as well

# Nearer to the axis of a symmetric view than this fraction of the width counts as midline.
MIDLINE = 0.5
MIDLINE_BAND = 0.01


@dataclass(frozen=True, slots=True)
class Diagram:
    """One view of the body as an atlas version drew it; lengths in canvas units.

    A symmetric view has no `side` and shows one of the patient's sides on each half; a view of
    one side (head from the left, a palm) has that side everywhere.
    """

    id: str
    name: str
    variant: str
    atlas_version: int
    width: float
    height: float
    mm_per_unit: float
    side: Side | None
    viewer_left: Side
    mirror: str
    layers: tuple[Layer, ...]
    silhouette: tuple[Polygon, ...]
    regions: tuple[Region, ...]
    landmarks: Mapping[str, tuple[float, float]]
    landmark_depths: Mapping[str, float] = field(default_factory=dict)
    surface: Surface | None = None

    @property
    def drawing_id(self) -> DrawingId:
        """Which drawing this is, of all versions and bodies."""
        return DrawingId(Edition(self.atlas_version, self.variant), self.id)

    def contains(self, position: Position) -> bool:
        """Whether the place is on the body and not on the paper beside it."""
        x, y = self.canvas_point(position)
        return any(encloses(polygon, x, y) for polygon in self.silhouette)

    def side_at(self, position: Position) -> Side:
        """The patient's side at a place."""
        if self.side is not None:
            return self.side
        if abs(position.x - MIDLINE) < MIDLINE_BAND:
            return Side.MIDLINE
        return self.viewer_left if position.x < MIDLINE else self.viewer_left.other

    def region_at(
        self, position: Position, preferred: Container[str] = frozenset()
    ) -> Region | None:
        """The region that best names the place, or None.

        Regions lie over each other: skin over muscle, muscle over muscle. A preferred one wins,
        then a muscle before gland, skin, dermatome and caution zone, then the smallest.
        """
        x, y = self.canvas_point(position)
        found = [region for region in self.regions if region.encloses(x, y)]
        return min(found, key=lambda region: _rank(region, preferred), default=None)

    def caution_zones_at(self, position: Position) -> tuple[Region, ...]:
        """The caution zones that the place lies in."""
        x, y = self.canvas_point(position)
        zones = (each for each in self.regions if each.kind is RegionKind.CAUTION_ZONE)
        return tuple(zone for zone in zones if zone.encloses(x, y))

    def mirrored(self, position: Position, side: Side) -> tuple[str, Position, Side]:
        """The same place on the patient's other side: diagram, position, side."""
        return self.mirror, Position(1 - position.x, position.y), side.other

    def distance_mm(self, a: Position, b: Position) -> float:
        """Millimetres over the skin between two places; without a surface, as if it were flat."""
        size = self.width * self.mm_per_unit, self.height * self.mm_per_unit
        if self.surface is None:
            return hypot((b.x - a.x) * size[0], (b.y - a.y) * size[1])
        return surface_distance(self.surface, (a.x, a.y), (b.x, b.y), size=size)

    def regions_named(self, region_id: str) -> tuple[Region, ...]:
        """Both sides of a region, or the one that lies on this view."""
        return tuple(region for region in self.regions if region.id == region_id)

    def canvas_point(self, position: Position) -> tuple[float, float]:
        """The place in canvas units."""
        return position.x * self.width, position.y * self.height

    def position(self, x: float, y: float) -> Position:
        """Canvas units as a Position."""
        return Position(x / self.width, y / self.height)


_KINDS = tuple(RegionKind)


def _rank(region: Region, preferred: Container[str]) -> tuple[bool, int, float]:
    return region.id not in preferred, _KINDS.index(region.kind), region.area
