"""The face from the front."""

import numpy as np
from scipy import ndimage
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from geometry import mirrored, symmetric
from mesh.camera import FINE, HEIGHT, WIDTH, Camera, looking
from mesh.light import Light
from mesh.people import portrait
from mesh.picture import Picture
from mesh.rig import Rig
from mesh.scene import Mask, Scene
from splines import sampled
from views.face_front import FACE, HEAD, NECK


def _camera(_: Rig) -> Camera:
    return Camera(np.array((0, 6.985, 0)), 3.05, 13, looking())


def _eyes_and_lip_slit(picture: Picture) -> Mask:
    eyes = ndimage.binary_dilation(picture.parts >= 1, iterations=5)
    down, across = np.mgrid[0 : HEIGHT * FINE, 0 : WIDTH * FINE] / FINE
    slit = (abs(across - 400) < 88) & (abs(down - 678) < 6)
    return np.asarray(eyes | slit)


def _head_and_neck(_: BaseGeometry) -> BaseGeometry:
    """Within the drawn contours: those of the mesh lie a little beside them."""
    half = [*HEAD, *FACE]
    head = sampled([*half, *mirrored(half)[1:-1]], 2, closed=True)
    shoulders = symmetric([(262, 740, "c"), *NECK, (0, 992, "c"), (400, 992)])
    neck = sampled(shoulders, 2, closed=True)
    return unary_union([Polygon(head).buffer(0), Polygon(neck).buffer(0)]).buffer(-0.3)


SCENE = Scene(
    view="face_front",
    reference="face_front",
    person=portrait,
    camera=_camera,
    light=Light((0, 0.42, 0.9)),
    symmetric=True,
    drawn_by_hand=_eyes_and_lip_slit,
    clip=_head_and_neck,
    outline_tolerance=0.35,
    least_contour=None,
)
