"""The scene holds exactly the marks it was given, and touches only those that changed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF

from injector_app.domain.ids import PointId, new_id
from injector_app.domain.point import PointState
from injector_app.gui.canvas.mark import Mark
from injector_app.gui.canvas.mark_colours import LIGHT
from injector_app.gui.canvas.mark_item import MarkItem
from injector_app.gui.canvas.mark_pictures import MarkPictures
from injector_app.gui.canvas.scene import MarkScene
from tests.support.small_catalog import a_diagram

pytestmark = pytest.mark.usefixtures("qapp")


def a_mark(number: int, x: float, y: float) -> Mark:
    return Mark(PointId(new_id()), number, x, y, PointState.GIVEN)


@pytest.fixture
def scene() -> MarkScene:
    return MarkScene(MarkPictures(LIGHT, 1.0))


def shown(scene: MarkScene) -> dict[PointId, MarkItem]:
    return {item.mark.id: item for item in scene.items() if isinstance(item, MarkItem)}


def test_scene_shows_exactly_the_marks(scene: MarkScene) -> None:
    one, two, three = a_mark(1, 10, 10), a_mark(2, 20, 20), a_mark(3, 30, 30)
    scene.show_marks((one, two))
    kept = shown(scene)[two.id]
    scene.show_marks((two, three))
    assert shown(scene).keys() == {two.id, three.id}
    assert shown(scene)[two.id] is kept


def test_changed_mark_keeps_its_item(scene: MarkScene) -> None:
    mark = a_mark(1, 10, 10)
    scene.show_marks((mark,))
    item = shown(scene)[mark.id]
    scene.show_marks((replace(mark, x=50),))
    assert shown(scene)[mark.id] is item
    assert item.pos() == QPointF(50, 10)


def test_selection_outlives_a_change(scene: MarkScene) -> None:
    mark, other = a_mark(1, 10, 10), a_mark(2, 20, 20)
    scene.show_marks((mark, other))
    scene.show_selection([mark.id])
    scene.show_marks((replace(mark, number=5), other))
    assert shown(scene)[mark.id].is_selected
    scene.show_selection([other.id])
    assert not shown(scene)[mark.id].is_selected


def test_nearest_mark_within_reach_is_found(scene: MarkScene) -> None:
    near, far = a_mark(1, 100, 100), a_mark(2, 130, 100)
    scene.show_marks((near, far))
    assert scene.nearest(QPointF(112, 100), 20) == near.id
    assert scene.nearest(QPointF(120, 100), 20) == far.id
    assert scene.nearest(QPointF(300, 300), 20) is None
    scene.show_marks(())
    assert scene.nearest(QPointF(100, 100), 20) is None


def test_border_of_a_region_comes_and_goes(scene: MarkScene) -> None:
    region = a_diagram("x", None).regions
    assert region == ()
    scene.show_region(None)
    assert not any(item.isVisible() for item in scene.items())
