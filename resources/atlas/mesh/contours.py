"""Contours: the lines along which the visible skin turns away, to draw the ink by."""

from collections import defaultdict

import numpy as np

from mesh.base_mesh import Array
from mesh.camera import FINE
from mesh.lines import resampled, simplified, smoothed
from mesh.picture import NOTHING, Picture

NEAR = 6.0

Edge = tuple[int, int]


def contours(picture: Picture, least: float) -> list[list[list[float]]]:
    """Chains longer than so many canvas units."""
    crossings, beside = _crossings(picture)
    shown = {edge for edge, place in crossings.items() if _is_shown(picture, place)}
    seen: set[Edge] = set()
    found = []
    for edge in crossings:
        if edge in shown and edge not in seen:
            chain = _chain(edge, beside, shown, seen)
            line = np.array([crossings[each][:2] / FINE for each in chain])
            if len(line) > 1 and np.hypot(*np.diff(line, axis=0).T).sum() > least:
                even = smoothed(resampled(line, 3), 1.5)
                found.append(simplified(even, 0.4).round(1).tolist())
    return found


def _crossings(picture: Picture) -> tuple[dict[Edge, Array], dict[Edge, list[Edge]]]:
    """Where the skin turns away, edge by edge, and which edges follow each other."""
    facing, corners = picture.facing, picture.corners
    near = facing[picture.body.triangles] > 0
    turning = picture.body.triangles[near.any(1) & ~near.all(1)]
    places: dict[Edge, Array] = {}
    beside: dict[Edge, list[Edge]] = defaultdict(list)
    for triangle in turning:
        crossed = []
        for a, b in zip(triangle, np.roll(triangle, -1), strict=True):
            if (facing[a] > 0) != (facing[b] > 0):
                edge = (min(a, b), max(a, b))
                if edge not in places:
                    share = facing[a] / (facing[a] - facing[b])
                    places[edge] = corners[a] * (1 - share) + corners[b] * share
                crossed.append(edge)
        if len(crossed) == 2:
            beside[crossed[0]].append(crossed[1])
            beside[crossed[1]].append(crossed[0])
    return places, beside


def _is_shown(picture: Picture, place: Array) -> bool:
    x, y = int(place[0]), int(place[1])
    rows, columns = picture.mask.shape
    if not (1 <= x < columns - 1 and 1 <= y < rows - 1):
        return False
    around = picture.depth[y - 1 : y + 2, x - 1 : x + 2] * FINE
    nearest = place[2] + NEAR * FINE
    skin = around[around > NOTHING]
    return bool(nearest > around.min() and (not len(skin) or nearest > np.median(skin)))


def _chain(
    start: Edge, beside: dict[Edge, list[Edge]], shown: set[Edge], seen: set[Edge]
) -> list[Edge]:
    chain = [start]
    seen.add(start)
    for _ in range(2):
        while True:
            following = [e for e in beside[chain[-1]] if e not in seen and e in shown]
            if not following:
                break
            seen.add(following[0])
            chain.append(following[0])
        chain.reverse()
    return chain
