"""A figure shows the marks of its diagram where they are."""

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.position import Position
from injector_app.domain.theme import Theme
from injector_app.gui.canvas.mark_colours import mark_colours_of
from injector_app.gui.note.figure import CAPTION_HEIGHT, Figure
from injector_app.gui.shared.theme import Look
from tests.support.builders import a_point

CHART = Chart(
    (
        a_point(position=Position(0.25, 0.5)),
        a_point(diagram="head_left", position=Position(0.75, 0.5)),
    )
)


@pytest.fixture
def figure(look: Look, qtbot: QtBot, catalog: Catalog) -> Figure:
    look.choose(Theme.LIGHT)
    made = Figure(catalog.diagram("face_front"), CHART, catalog=catalog, look=look)
    qtbot.addWidget(made)
    made.resize(400, made.heightForWidth(400))
    made.show()
    return made


def ink_beside(image: QImage, x: int, y: int) -> bool:
    wanted = QColor(mark_colours_of(Theme.LIGHT).ink).rgb()
    near = ((x + dx, y + dy) for dx in range(-8, 9) for dy in range(-8, 9))
    return any(image.pixel(*place) == wanted for place in near)


def test_marks_lie_at_their_fractions(figure: Figure) -> None:
    image = figure.grab().toImage()
    assert ink_beside(image, 100, CAPTION_HEIGHT + 250)
    assert not ink_beside(image, 300, CAPTION_HEIGHT + 250)


def test_screen_reader_hears_the_points(figure: Figure) -> None:
    assert figure.accessibleName().endswith(": points 1")


def test_proportions_are_those_of_the_sheet(figure: Figure) -> None:
    assert figure.heightForWidth(800) == 1000 + CAPTION_HEIGHT


def test_picture_follows_the_theme(figure: Figure, look: Look) -> None:
    light = figure.grab().toImage()
    look.choose(Theme.DARK)
    dark = figure.grab().toImage()
    look.choose(Theme.LIGHT)
    assert light != dark
