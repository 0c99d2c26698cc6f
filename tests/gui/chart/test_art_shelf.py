"""Drawings are made ready once, and only the ones used last are kept."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize

from injector_app.domain.catalog import Catalog
from injector_app.domain.theme import Theme
from injector_app.gui.chart.art_shelf import KEPT, ArtShelf
from tests.support.small_art import COLOURS, MUSCLE, SKIN, a_drawn_diagram, colour_at

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def shelf(catalog: Catalog) -> ArtShelf:
    diagrams = {f"view_{n}": a_drawn_diagram(f"view_{n}") for n in range(KEPT + 1)}
    palette = dict.fromkeys(Theme, COLOURS)
    return ArtShelf(replace(catalog, diagrams=diagrams, palette=palette))


def test_going_back_does_not_draw_anew(shelf: ArtShelf) -> None:
    art = shelf.sheet("view_0", Theme.LIGHT).art
    shelf.sheet("view_1", Theme.LIGHT)
    assert shelf.sheet("view_0", Theme.DARK, muscles=True).art is art


def test_longest_unused_drawing_is_let_go(shelf: ArtShelf) -> None:
    art = shelf.sheet("view_0", Theme.LIGHT).art
    for number in range(1, KEPT + 1):
        shelf.sheet(f"view_{number}", Theme.LIGHT)
    assert shelf.sheet("view_0", Theme.LIGHT).art is not art


def test_thumbnail_is_a_small_picture_of_the_whole(shelf: ArtShelf) -> None:
    picture = shelf.thumbnail("view_0", Theme.LIGHT, QSize(80, 100), 2.0)
    assert (picture.width(), picture.height()) == (160, 200)
    assert colour_at(picture, 40, 40) == SKIN
    assert MUSCLE != SKIN


def test_paper_comes_from_the_palette(catalog: Catalog) -> None:
    palette = {theme: {**COLOURS, "paper": "#123456"} for theme in Theme}
    diagrams = {"view": a_drawn_diagram("view")}
    shelf = ArtShelf(replace(catalog, diagrams=diagrams, palette=palette))
    assert shelf.sheet("view", Theme.LIGHT).paper == "#123456"
