"""References: the tones, outlines and contours of a picture, as the drawings read them."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from scipy import ndimage

from mesh.base_mesh import Array
from mesh.camera import HEIGHT, WIDTH
from mesh.contours import contours
from mesh.light import lit
from mesh.picture import Picture
from mesh.scene import Mask, Scene
from mesh.sculpting import sculpted
from mesh.tones import Rings, filled, outline, tone_levels

NEAR = 8
UNKNOWN = 0.6


def adult_reference(scene: Scene, picture: Picture) -> Mapping[str, Any]:
    """Of the body the curves are drawn on."""
    picture = sculpted(picture, scene.strokes, symmetric=scene.symmetric)
    border = outline(picture.mask, scene.outline_tolerance, scene.outline_step)
    found: dict[str, Any] = {
        "canvas": [WIDTH, HEIGHT],
        "tones": _tones(scene, picture, border),
        "outline": border,
    }
    if scene.least_contour is not None:
        found["sil"] = contours(picture, scene.least_contour)
    return found


def other_reference(scene: Scene, picture: Picture, border: Rings) -> Mapping[str, Any]:
    """Of another body drawn back onto this one; its tones stay within the same outline."""
    picture = sculpted(picture, scene.strokes, symmetric=scene.symmetric)
    return {"canvas": [WIDTH, HEIGHT], "tones": _tones(scene, picture, border)}


def _tones(scene: Scene, picture: Picture, border: Rings) -> Sequence[Rings]:
    bright = _filled_in(scene, picture, lit(picture, scene.light))
    if scene.symmetric:
        bright = 0.5 * (bright + bright[:, ::-1])
    body = filled(border)
    clip = scene.clip(body) if scene.clip else body
    return tone_levels(bright, scene.blur, clip, symmetric=scene.symmetric)


def _filled_in(scene: Scene, picture: Picture, bright: Array) -> Array:
    known, patch, calm = picture.mask, scene.patch, scene.calm
    if scene.drawn_by_hand:
        known = known & ~scene.drawn_by_hand(picture)
    if patch:
        known = known & ~patch.where(picture)
    found = np.where(known, bright, _around(bright, known, NEAR))
    if patch:
        share = ndimage.gaussian_filter(patch.where(picture).astype(float), patch.edge)
        found = found * (1 - share) + _around(bright, known, patch.reach) * share
    if calm:
        share = calm.where(picture)
        found = found * (1 - share) + ndimage.gaussian_filter(found, calm.reach) * share
    return found


def _around(bright: Array, known: Mask, reach: float) -> Array:
    weight = ndimage.gaussian_filter(known.astype(float), reach)
    total = ndimage.gaussian_filter(bright * known, reach)
    least = 1e-4 if reach == NEAR else 0.0
    return np.where(weight > least, total / np.maximum(weight, 1e-6), UNKNOWN)
