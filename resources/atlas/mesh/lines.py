"""Polylines as arrays: fewer points, even steps, smoothing, lines of one level."""

import numpy as np
from contourpy import contour_generator
from scipy import ndimage

from mesh.base_mesh import Array


def simplified(line: Array, tolerance: float) -> Array:
    """Fewer points that stay within the tolerance (Ramer, Douglas and Peucker)."""
    line = np.asarray(line, float)
    if len(line) < 3:
        return line
    keep = np.zeros(len(line), bool)
    keep[[0, -1]] = True
    open_runs = [(0, len(line) - 1)]
    while open_runs:
        first, last = open_runs.pop()
        if last <= first + 1:
            continue
        gaps = _gaps(line[first + 1 : last], line[first], line[last])
        worst = int(gaps.argmax())
        if gaps[worst] > tolerance:
            split = first + 1 + worst
            keep[split] = True
            open_runs += [(first, split), (split, last)]
    return line[keep]


def simplified_ring(ring: Array, tolerance: float) -> Array:
    """The same of a closed line."""
    return simplified(np.vstack([ring, ring[:1]]), tolerance)[:-1]


def resampled(line: Array, step: float, *, closed: bool = False) -> Array:
    """Points at even steps."""
    line = np.asarray(line, float)
    if closed and np.hypot(*(line[0] - line[-1])) > 1e-9:
        line = np.vstack([line, line[:1]])
    along = np.r_[0, np.cumsum(np.hypot(*np.diff(line, axis=0).T))]
    count = max(round(along[-1] / step), 3)
    at = np.linspace(0, along[-1], count + 1)
    found = np.stack([np.interp(at, along, line[:, 0]), np.interp(at, along, line[:, 1])], 1)
    return found[:-1] if closed else found


def smoothed_ring(ring: Array, sigma: float) -> Array:
    """A closed line without its jitter."""
    found: Array = ndimage.gaussian_filter1d(ring, sigma, axis=0, mode="wrap")
    return found


def smoothed(line: Array, sigma: float) -> Array:
    """An open line without its jitter; its ends stay (the line goes on turned about them)."""
    count = len(line)
    reach = min(int(4 * sigma) + 1, count - 1)
    before = 2 * line[0] - line[1 : reach + 1][::-1]
    after = 2 * line[-1] - line[-reach - 1 : -1][::-1]
    whole = np.vstack([before, line, after])
    found: Array = ndimage.gaussian_filter1d(whole, sigma, axis=0)[reach : reach + count]
    return found


def level_lines(image: Array, level: float) -> list[Array]:
    """Lines of one level in pixels."""
    lines: list[Array] = contour_generator(z=image).lines(level)
    return lines


def signed_area(ring: Array) -> float:
    """The area; its sign tells which way the corners run."""
    x, y = np.asarray(ring).T
    return float(0.5 * np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y))


def _gaps(points: Array, a: Array, b: Array) -> Array:
    direction = b - a
    length = np.hypot(*direction)
    if length > 1e-9:
        across = direction[0] * (points[:, 1] - a[1]) - direction[1] * (points[:, 0] - a[0])
        found: Array = np.abs(across) / length
        return found
    gaps: Array = np.hypot(*(points - a).T)
    return gaps
