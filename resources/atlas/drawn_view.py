"""DrawnView: one view of one body: its shapes, areas, landmarks and surface."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from areas import Area, Outline, outlines
from geometry import Point
from paths import Subpath
from sheet import Sheet
from surface import Surface, stored_surface
from variants import drawing
from view import View
from warp import Warp, stored_warp

Shape = tuple[str, list[Subpath]]


@dataclass(frozen=True)
class DrawnView:
    """What a view file is written from."""

    view: View
    variant: str
    mm_per_unit: float
    layers: Sequence[tuple[str, Sequence[Shape]]]
    silhouette: Sequence[Sequence[Point]]
    areas: Sequence[tuple[Area, Sequence[Outline]]]
    landmarks: dict[str, Point]
    surface: Surface | None

    @property
    def drawn_side(self) -> str:
        """The side of the patient that the tables of the view describe."""
        return self.view.side or self.view.viewer_left

    def polygon(self, region: str) -> list[Point]:
        """The border of a region on the drawn side."""
        return next(sides[0].polygon for area, sides in self.areas if area.id == region)


def drawn(view: View, variant: str) -> DrawnView:
    """Draw a view for the body the curves were drawn on, then move it onto this one."""
    sides = [outlines(a, side=view.side, viewer_left=view.viewer_left) for a in view.areas]
    areas = list(zip(view.areas, sides, strict=True))
    sheet = Sheet()
    with drawing(variant):
        view.draw(sheet)
    sheet.draw_areas(areas)
    surface = stored_surface(variant, view.id)
    found = DrawnView(
        view=view,
        variant=variant,
        mm_per_unit=surface.mm_per_unit if surface else view.mm_per_unit,
        layers=[(name, shapes) for name, shapes in sheet.layers()],
        silhouette=sheet.silhouette,
        areas=areas,
        landmarks={name: (point[0], point[1]) for name, point in view.landmarks.items()},
        surface=surface,
    )
    warp = stored_warp(variant, view.id)
    return _moved(found, warp) if warp else found


def _moved(found: DrawnView, warp: Warp) -> DrawnView:
    return replace(
        found,
        layers=[(name, [_shape(shape, warp) for shape in shapes]) for name, shapes in found.layers],
        silhouette=[warp.line(ring) for ring in found.silhouette],
        areas=[(area, [_outline(o, warp) for o in sides]) for area, sides in found.areas],
        landmarks={name: warp.at(point) for name, point in found.landmarks.items()},
    )


def _shape(shape: Shape, warp: Warp) -> Shape:
    colour, subpaths = shape
    return colour, [warp.subpath(subpath) for subpath in subpaths]


def _outline(outline: Outline, warp: Warp) -> Outline:
    return replace(
        outline,
        polygon=_whole(outline.polygon, warp),
        holes=[_whole(hole, warp) for hole in outline.holes],
        centre=warp.at(outline.centre),
    )


def _whole(ring: Sequence[Point], warp: Warp) -> list[Point]:
    return [(float(round(x)), float(round(y))) for x, y in warp.line(ring)]
