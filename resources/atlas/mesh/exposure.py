"""Pictures of a scene: of the body it was made for, and of a male one as large on the sheet."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from mesh.base_mesh import Array
from mesh.body import Body, base_shape, posed_body
from mesh.camera import FINE, HEIGHT, WIDTH, Camera
from mesh.people import MALE_PORTRAIT, PORTRAIT
from mesh.picture import NOTHING, Picture, taken
from mesh.scene import Scene

ROUNDS = 3


def adult_picture(scene: Scene) -> Picture:
    """The body the curves are drawn on."""
    body = _body(scene, scene.person())
    return taken(body, scene.camera(body.rig))


def male_picture(scene: Scene, adult: Picture) -> Picture:
    """A male body in the same pose, from the same side, as large on the sheet."""
    body = _body(scene, _male(scene))
    camera = scene.camera(body.rig)
    seen = visible(adult)
    for _ in range(ROUNDS):
        camera = _fitted(camera, body.vertices[seen], adult.corners[seen], scene.symmetric)
    return taken(body, camera)


def visible(picture: Picture) -> Array:
    """Numbers of the vertices that the camera sees, on the sheet."""
    x, y = (picture.corners[:, k].astype(int) for k in (0, 1))
    rows, columns = picture.mask.shape
    on_sheet = np.flatnonzero((x >= 0) & (x < columns) & (y >= 0) & (y < rows))
    x, y = x[on_sheet], y[on_sheet]
    depth = np.where(picture.depth > NOTHING, picture.depth, -NOTHING)[y, x]
    near = picture.corners[on_sheet, 2] / FINE > depth - 3
    return on_sheet[near & (picture.facing[on_sheet] > 0)]


def _male(scene: Scene) -> Mapping[str, float]:
    neutral = scene.person()
    found = scene.person(gender=scene.male_gender)
    near = any(name in neutral for name in PORTRAIT)
    for name, weight in {**(MALE_PORTRAIT if near else {}), **scene.male}.items():
        found[name] = found.get(name, 0) + weight
    return found


def _body(scene: Scene, targets: Mapping[str, float]) -> Body:
    shifts = None
    if scene.sculpted:
        # Measured on the drawn body; the same vertices are shifted on every other.
        shifts = scene.sculpted(base_shape(scene.person(), scene.pose))
    return posed_body(targets, pose=scene.pose, bones=scene.bones, sculpted=shifts)


def _fitted(camera: Camera, places: Array, wanted: Array, symmetric: bool) -> Camera:  # noqa: FBT001
    """The camera moved and its span changed so that places come near where they are wanted."""
    found, aims = camera.projected(places)[:, :2], wanted[:, :2]
    middle, aim = found.mean(0), aims.mean(0)
    apart = found - middle
    ratio = float((apart * (aims - aim)).sum() / (apart**2).sum())
    image_centre = np.array([WIDTH, HEIGHT]) * FINE / 2
    shift = aim - (image_centre + (middle - image_centre) * ratio)
    across, up, _ = camera.axes
    scale = camera.scale * ratio
    right = 0.0 if symmetric else shift[0] / scale
    centre = camera.centre - across * right + up * (shift[1] / scale)
    return replace(camera, centre=centre, span=camera.span / ratio)
