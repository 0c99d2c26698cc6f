"""What opened is seen whole, or from its top."""

import pytest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.bring_into_view import bring_into_view


@pytest.mark.parametrize(("height", "is_whole"), [(120, True), (900, False)])
def test_nearest_area_scrolls(qtbot: QtBot, height: int, *, is_whole: bool) -> None:
    area, page, form = QScrollArea(), QWidget(), QWidget()
    qtbot.addWidget(area)
    column = QVBoxLayout(page)
    column.addSpacing(1000)
    form.setFixedHeight(height)
    column.addWidget(form)
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.resize(300, 400)
    area.show()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert form.visibleRegion().isEmpty()
    bring_into_view(form)
    seen = form.visibleRegion().boundingRect()
    assert seen.top() == 0
    assert (seen.height() == height) is is_whole


def test_without_an_area_nothing_happens(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    bring_into_view(form)
