"""The list of diagrams counts points and draws its pictures one by one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.edition import DrawingId
from injector_app.domain.theme import Theme
from injector_app.gui.chart.art_shelf import ArtShelf
from injector_app.gui.chart.diagram_list import POINTS_ROLE, DiagramList
from injector_app.gui.chart.document import ChartDocument
from tests.support.builders import a_treatment

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
