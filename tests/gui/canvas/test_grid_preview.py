"""Outline, eight handles and numbered points; all gone with the area."""

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from injector_app.domain.grid_area import box_area
from injector_app.gui.canvas.grid_preview import GridPreview
from injector_app.gui.canvas.mark_colours import LIGHT
from injector_app.gui.canvas.mark_item import MarkItem
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
    assert preview.handle_places == ()
    preview.show(AREA, ((250, 350), (300, 350), (350, 350)), 8)
    assert numbers(view) == [8, 9, 10]
    preview.show(AREA, ((250, 350),), 8)
    assert numbers(view) == [8]
    preview.show(None, (), 1)
    assert numbers(view) == []
    assert preview.handle_places == ()


def test_handles_stand_on_corners_and_sides(view: CanvasView) -> None:
    preview = GridPreview(view)
    preview.show(AREA, (), 1)
    assert len(preview.handle_places) == 8
    for corner in ((200, 300), (400, 300), (400, 500), (200, 500), (300, 300), (400, 400)):
        assert QPointF(*corner) in preview.handle_places
