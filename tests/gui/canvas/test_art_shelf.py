"""Drawings are made ready once, and only the ones used last are kept."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

from injector_app.domain.catalog import Catalog
from injector_app.domain.theme import Theme
from injector_app.gui.canvas.art_shelf import KEPT, ArtShelf
from injector_app.gui.canvas.sheet import MUSCLES, Sheet
from tests.support.small_art import COLOURS, MUSCLE, SKIN, a_drawn_diagram, colour_at
from tests.support.small_catalog import an_atlas

pytestmark = pytest.mark.usefixtures("qapp")


VIEWS = [a_drawn_diagram(f"view_{n}") for n in range(KEPT + 1)]


@pytest.fixture
def shelf(catalog: Catalog) -> ArtShelf:
    atlas = replace(an_atlas(1, *VIEWS), palette=dict.fromkeys(Theme, COLOURS))
    return ArtShelf(replace(catalog, atlases={1: atlas}))


def test_going_back_does_not_draw_anew(shelf: ArtShelf) -> None:
    art = shelf.sheet(VIEWS[0], Theme.LIGHT).art
    shelf.sheet(VIEWS[1], Theme.LIGHT)
    assert shelf.sheet(VIEWS[0], Theme.DARK, layers=frozenset({MUSCLES})).art is art


def test_same_view_of_another_edition_is_drawn_for_itself(shelf: ArtShelf) -> None:
    art = shelf.sheet(VIEWS[0], Theme.LIGHT).art
    assert shelf.sheet(replace(VIEWS[0], variant="adult_male"), Theme.LIGHT).art is not art


def test_same_wish_gives_the_same_sheet(shelf: ArtShelf) -> None:
    plain = shelf.sheet(VIEWS[0], Theme.LIGHT)
    assert shelf.sheet(VIEWS[0], Theme.LIGHT) is plain
    assert shelf.sheet(VIEWS[0], Theme.DARK) is not plain
    assert shelf.sheet(VIEWS[0], Theme.LIGHT, layers=frozenset({MUSCLES})) is not plain


def test_paths_of_the_longest_unused_drawing_are_let_go(shelf: ArtShelf) -> None:
    sheets = [shelf.sheet(view, Theme.LIGHT) for view in VIEWS[:KEPT]]
    for sheet in sheets:
        paint(sheet)
    assert all(sheet.art.is_ready for sheet in sheets)
    shelf.sheet(VIEWS[KEPT], Theme.LIGHT)
    assert [sheet.art.is_ready for sheet in sheets] == [False, *[True] * (KEPT - 1)]


def paint(sheet: Sheet) -> None:
    picture = QPixmap(80, 100)
    with QPainter(picture) as painter:
        sheet.paint(painter, sheet.art.sheet)


def test_thumbnail_is_a_small_picture_of_the_whole(shelf: ArtShelf) -> None:
    picture = shelf.thumbnail(VIEWS[0], Theme.LIGHT, QSize(80, 100), 2.0)
    assert (picture.width(), picture.height()) == (160, 200)
    assert colour_at(picture, 40, 40) == SKIN
    assert MUSCLE != SKIN


def test_paper_comes_from_the_palette_of_the_drawings_own_atlas(catalog: Catalog) -> None:
    papers = {1: "#123456", 2: "#654321"}
    atlases = {
        version: replace(
            an_atlas(version, VIEWS[0]), palette={each: {"paper": paper} for each in Theme}
        )
        for version, paper in papers.items()
    }
    shelf = ArtShelf(replace(catalog, atlases=atlases))
    for version, paper in papers.items():
        view = replace(VIEWS[0], atlas_version=version)
        assert shelf.sheet(view, Theme.LIGHT).paper == paper
