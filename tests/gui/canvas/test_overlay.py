"""Regions and landmarks lie over the drawing as thin lines, and only when they are asked for."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from injector_app.domain.region import RegionKind
from injector_app.domain.side import Side
from injector_app.gui.canvas.overlay import Overlay
from injector_app.gui.canvas.overlay_colours import OverlayColours
from tests.support.small_catalog import a_diagram, a_region

pytestmark = pytest.mark.usefixtures("qapp")
COLOURS = OverlayColours(
    region="#ff0000", skin_area="#00ff00", caution="#0000ff", landmark="#00ffff", halo="#ffffff"
)
RED, GREEN, BLUE, CYAN = (COLOURS.region, COLOURS.skin_area, COLOURS.caution, COLOURS.landmark)


def painted(*, regions: bool, landmarks: bool, scale: float = 1.0) -> QImage:
    box = a_region("x", Side.LEFT, (100, 100, 300, 300))
    face = a_diagram(
        "face",
        None,
        box,
        replace(a_region("y", Side.LEFT, (400, 100, 600, 300)), kind=RegionKind.SKIN_AREA),
        replace(a_region("z", Side.LEFT, (100, 400, 300, 600)), kind=RegionKind.CAUTION_ZONE),
    )
    image = QImage(round(800 * scale), round(1000 * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    overlay = Overlay(replace(face, landmarks={"nasion": (500, 500)}))
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        overlay.paint(painter, COLOURS, regions=regions, landmarks=landmarks)
    return image


def inked(image: QImage, left: int, top: int, right: int, bottom: int) -> set[str]:
    """The pure colours in a part of a picture."""
    found = {
        QColor(image.pixel(x, y)).hue() for x in range(left, right) for y in range(top, bottom)
    }
    names = {0: RED, 120: GREEN, 240: BLUE, 180: CYAN}
    return {names[hue] for hue in found & names.keys()}


def test_every_kind_of_region_has_its_colour() -> None:
    image = painted(regions=True, landmarks=False)
    assert inked(image, 98, 150, 103, 250) == {RED}
    assert inked(image, 398, 150, 403, 250) == {GREEN}
    assert inked(image, 98, 450, 103, 550) == {BLUE}
    assert inked(image, 480, 480, 520, 520) == set()


def test_landmark_is_a_cross_with_its_name_beside() -> None:
    image = painted(regions=False, landmarks=True)
    assert inked(image, 495, 495, 506, 506) == {CYAN}
    assert inked(image, 508, 490, 560, 510) == {CYAN}
    assert inked(image, 440, 490, 490, 510) == set()
    assert inked(image, 98, 150, 103, 250) == set()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_lines_are_as_thin_at_every_zoom(scale: float) -> None:
    image = painted(regions=True, landmarks=False, scale=scale)
    row, border = round(150 * scale), round(100 * scale)
    white = QColor(Qt.GlobalColor.white).rgb()
    dark = [x for x in range(border - 8, border + 8) if image.pixel(x, row) != white]
    assert 1 <= len(dark) <= 3
