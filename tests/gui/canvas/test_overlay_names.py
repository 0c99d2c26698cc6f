"""Names never touch each other; coming closer makes room for more of them."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from injector_app.gui.canvas.overlay_names import Name, NameShelf, PlacedName, paint_names

pytestmark = pytest.mark.usefixtures("qapp")
NAMES = [Name(f"musculus {n}", QPointF(50 + n * 20, 50), "#000000") for n in range(6)]


def an_image() -> QImage:
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def placed(names: Sequence[Name], scale: float, shelf: NameShelf) -> tuple[PlacedName, ...]:
    image = an_image()
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        return shelf.placed(painter, names)


def test_no_two_names_touch_and_the_first_wins() -> None:
    found = placed(NAMES, 1.0, NameShelf())
    boxes = [each.box for each in found]
    assert found[0].name is NAMES[0]
    assert len(found) < len(NAMES)
    assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)


def test_closer_there_is_room_for_all() -> None:
    assert len(placed(NAMES, 8.0, NameShelf())) == len(NAMES)


def test_places_of_a_zoom_are_kept() -> None:
    shelf = NameShelf()
    first = placed(NAMES, 1.0, shelf)
    assert placed(list(NAMES), 1.0, shelf) is first
    assert placed(NAMES, 2.0, shelf) is not first


def test_name_stands_in_its_middle_or_beside() -> None:
    (middle,) = placed([Name("x", QPointF(100, 50), "#000000")], 1.0, NameShelf())
    (beside,) = placed([Name("x", QPointF(100, 50), "#000000", 7)], 1.0, NameShelf())
    assert middle.box.center().x() == pytest.approx(100)
    assert beside.box.left() > 100


def test_names_are_painted_where_they_were_placed() -> None:
    image, shelf = an_image(), NameShelf()
    with QPainter(image) as painter:
        painter.translate(40, 30)
        found = shelf.placed(painter, NAMES[:1])
        paint_names(painter, found, "#ffffff")
    box = found[0].box.translated(40, 30).toAlignedRect()
    white = an_image().pixel(0, 0)
    dark = {(x, y) for x in range(400) for y in range(200) if image.pixel(x, y) != white}
    assert dark
    assert all(box.contains(x, y) for x, y in dark)
