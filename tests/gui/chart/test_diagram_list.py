"""The list of diagrams counts points and draws its pictures one by one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.clinic import Clinic
from injector_app.domain.edition import DrawingId, Edition
from injector_app.domain.theme import Theme
from injector_app.gui.canvas.art_shelf import ArtShelf
from injector_app.gui.chart.diagram_list import POINTS_ROLE, DiagramList
from injector_app.gui.chart.document import ChartDocument
from tests.support.builders import a_point, a_treatment
from tests.support.two_atlases import two_atlases

Role = Qt.ItemDataRole


@pytest.fixture
def rows(document: ChartDocument, catalog: Catalog) -> DiagramList:
    return DiagramList(document, ArtShelf(catalog), document)


def test_points_are_counted_per_diagram(rows: DiagramList, document: ChartDocument) -> None:
    document.open(a_treatment(points=3))
    counts = [rows.index(row).data(POINTS_ROLE) for row in range(rows.rowCount())]
    assert counts == [3, 0]
    spoken = rows.index(0).data(Role.AccessibleTextRole)
    assert spoken == "face_front, 3 points"


def test_pictures_come_while_nothing_else_is_to_do(rows: DiagramList, qtbot: QtBot) -> None:
    rows.draw(Theme.LIGHT, 1.0)
    assert rows.index(0).data(Role.DecorationRole) is None
    last = rows.index(rows.rowCount() - 1)
    qtbot.waitUntil(lambda: isinstance(last.data(Role.DecorationRole), QPixmap))


def test_shortcut_is_told(rows: DiagramList) -> None:
    assert rows.index(1).data(Role.ToolTipRole) == "head_left (Alt+2)"


def test_rows_are_found_by_id(rows: DiagramList) -> None:
    assert rows.row_of(rows.drawing(1)) == 1
    assert rows.row_of(DrawingId(rows.drawing(1).edition, "gone")) == -1
    assert rows.diagram(1).id == "head_left"


@pytest.fixture
def both(qapp: QApplication, clinic: Clinic) -> Iterator[ChartDocument]:
    """A closed document over two versions of the atlas."""
    made = ChartDocument(two_atlases(), clinic, qapp)
    yield made
    made.deleteLater()


def listed(document: ChartDocument) -> DiagramList:
    return DiagramList(document, ArtShelf(document.catalog), document)


def editions(rows: DiagramList) -> set[Edition]:
    return {rows.drawing(row).edition for row in range(rows.rowCount())}


def test_new_draft_offers_the_newest_drawings_of_the_body(both: ChartDocument) -> None:
    rows = listed(both)
    both.open(a_treatment(points=0), body="adult_male")
    assert editions(rows) == {Edition(2, "adult_male")}
    both.open(a_treatment(points=0))
    assert editions(rows) == {Edition(2, "adult")}


def test_draft_of_version_1_offers_version_1(both: ChartDocument) -> None:
    rows = listed(both)
    both.open(a_treatment(points=2), body="adult_male")
    assert editions(rows) == {Edition(1, "adult")}
    assert rows.diagram(0).atlas_version == 1
    assert rows.index(0).data(POINTS_ROLE) == 2


def test_drawing_of_another_version_in_use_is_offered_beside(both: ChartDocument) -> None:
    rows = listed(both)
    points = (a_point(), a_point(atlas_version=2), a_point(atlas_version=9))
    both.open(a_treatment(chart=Chart(points)))
    assert rows.rowCount() == 3
    assert rows.drawing(2) == points[1].drawing_id
    assert rows.index(2).data() == "face_front (other drawing)"
    assert [rows.index(row).data(POINTS_ROLE) for row in range(3)] == [1, 0, 1]


def test_only_diagrams_whose_picture_is_wanted_are_read(both: ChartDocument) -> None:
    rows = listed(both)
    rows.draw(Theme.LIGHT, 1.0)
    assert rows._asked_for == []
    rows.index(1).data(Role.DecorationRole)
    assert rows._asked_for == [rows.drawing(1)]
