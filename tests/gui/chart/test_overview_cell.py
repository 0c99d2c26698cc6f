"""A cell is a button that says what it leads to."""

from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from injector_app.domain.edition import DrawingId, Edition
from injector_app.gui.chart.overview_cell import NAME_HEIGHT, PADDING, OverviewCell
from injector_app.gui.shared.theme import Look

FACE = DrawingId(Edition(1), "face_front")


def test_cell_names_its_diagram_and_fits_its_picture(look: Look, qtbot: QtBot) -> None:
    cell = OverviewCell(look, "cell.1")
    qtbot.addWidget(cell)
    picture = QPixmap(80, 100)
    picture.fill("#ff0000")
    cell.show_diagram(FACE, "Face, front", "3 given")
    cell.show_picture(picture)
    assert cell.accessibleName() == "Face, front: 3 given"
    assert cell.drawing_id == FACE
    assert cell.width() == 80 + 2 * PADDING
    assert cell.height() == 100 + 2 * PADDING + NAME_HEIGHT
    grabbed = cell.grab().toImage()
    assert grabbed.pixelColor(PADDING + 40, PADDING + 50).name() == "#ff0000"
