"""Outline, four corners, knobs and numbered points; all gone with the area."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsEllipseItem
from pytestqt.qtbot import QtBot

from injector_app.domain.grid_area import box_area
from injector_app.domain.point import PointState
from injector_app.gui.canvas.grid_preview import STAND_OFF, GridPreview
from injector_app.gui.canvas.mark_colours import LIGHT
from injector_app.gui.canvas.mark_item import MarkItem
from injector_app.gui.canvas.mark_pictures import MarkLook
from injector_app.gui.canvas.view import CanvasView
from tests.support.small_art import a_drawn_diagram, a_sheet

AREA = box_area((200, 300, 400, 500), a_drawn_diagram())


@pytest.fixture
def view(qtbot: QtBot) -> CanvasView:
    made = CanvasView(LIGHT)
    qtbot.addWidget(made)
    made.show_sheet(a_sheet(), LIGHT)
    return made


def numbers(view: CanvasView) -> list[int]:
    return sorted(item.mark.number for item in view.marks.items() if isinstance(item, MarkItem))


def test_points_are_numbered_on_and_go_with_the_area(view: CanvasView) -> None:
    preview = GridPreview(view)
    assert preview.corner_places == ()
    preview.show(AREA, ((250, 350), (300, 350), (350, 350)), 8)
    assert numbers(view) == [8, 9, 10]
    preview.show(AREA, ((250, 350),), 8)
    assert numbers(view) == [8]
    preview.show(None, (), 1)
    assert numbers(view) == []
    assert preview.corner_places == ()


def test_pictures_are_not_drawn_anew_at_each_move_of_the_hand(view: CanvasView) -> None:
    preview = GridPreview(view)
    keys = []
    for across in (250, 251):
        preview.show(AREA, ((across, 350),), 8)
        (item,) = (item for item in view.marks.items() if isinstance(item, MarkItem))
        keys.append(view.marks.pictures.picture(MarkLook(8, PointState.PLANNED, False)).cacheKey())
        assert item.pixmap().cacheKey() == keys[-1]
    assert keys[0] == keys[1]


def test_corners_stand_off_the_outline(view: CanvasView) -> None:
    preview = GridPreview(view)
    preview.show(AREA, (), 1)
    assert len(preview.corner_places) == 4
    place = view.viewportTransform().map(QPointF(200, 300))
    assert preview.corner_places[0] == place - QPointF(STAND_OFF, STAND_OFF)


def test_knobs_lie_on_the_outline_and_the_one_in_hand_is_filled(view: CanvasView) -> None:
    preview = GridPreview(view)
    preview.show_knobs(((200, 300), (300, 300), (400, 300)), first_is_held=True)
    assert preview.knob_places == (QPointF(200, 300), QPointF(300, 300), QPointF(400, 300))
    fills = [knob.brush().color() for knob in knobs(view)]
    assert fills.count(QColor(LIGHT.selected)) == 1
    preview.show_knobs(((200, 300),), first_is_held=False)
    assert [knob.brush().color() for knob in knobs(view)] == [QColor(LIGHT.paper)]
    preview.show_knobs((), first_is_held=False)
    assert not knobs(view)


def knobs(view: CanvasView) -> list[QGraphicsEllipseItem]:
    return [item for item in view.marks.items() if isinstance(item, QGraphicsEllipseItem)]
