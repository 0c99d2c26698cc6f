"""DrawnView: one view of one body: its shapes, areas, landmarks and surface."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from areas import Area, Outline, across, outlines
from body_surface import body_surface, pulled_in
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
    warp = stored_warp(variant, view.id)
    sides = [outlines(a, side=view.side, viewer_left=view.viewer_left) for a in view.areas]
    sheet = Sheet(warp)
    with drawing(variant):
        view.draw(sheet)
    sheet.draw_areas(list(zip(view.areas, sides, strict=True)))
    moved = [_moved(each, warp, sheet) if warp else each for each in sides]
    skin = body_surface(view.skin, sheet.silhouette, side=view.side, viewer_left=view.viewer_left)
    surface = stored_surface(variant, view.id)
    return DrawnView(
        view=view,
        variant=variant,
        mm_per_unit=surface.mm_per_unit if surface else view.mm_per_unit,
        layers=[(name, shapes) for name, shapes in sheet.layers()],
        silhouette=sheet.silhouette,
        areas=[*zip(view.areas, moved, strict=True), skin],
        landmarks={name: _at(point, warp) for name, point in view.landmarks.items()},
        surface=surface,
    )


def _moved(area: Sequence[Outline], warp: Warp, sheet: Sheet) -> list[Outline]:
    """Both sides of an area stay exact mirrors."""
    first = _outline(area[0], warp, sheet)
    return [first, *(across(first, each.side) for each in area[1:])]


def _outline(outline: Outline, warp: Warp, sheet: Sheet) -> Outline:
    # A figure that grew still ends where the sheet cuts it off.
    polygon = pulled_in(_whole(outline.polygon, warp), sheet.silhouette)
    return replace(
        outline,
        polygon=polygon,
        holes=[_whole(hole, warp) for hole in outline.holes],
        centre=warp.at(outline.centre),
    )


def _whole(ring: Sequence[Point], warp: Warp) -> list[Point]:
    return [(float(round(x)), float(round(y))) for x, y in warp.line(ring)]


def _at(point: Point, warp: Warp | None) -> Point:
    return warp.at(point) if warp else (point[0], point[1])
