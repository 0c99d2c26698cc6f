"""Overview: all diagrams of the treatment on one sheet, with their marks; a click goes there."""

import math
from functools import partial
from operator import itemgetter

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from injector_app.domain.diagram import Diagram
from injector_app.gui.canvas.art_shelf import ArtShelf
from injector_app.gui.canvas.mark_colours import mark_colours_of
from injector_app.gui.canvas.marked_picture import paint_marks
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.overview_cell import NAME_HEIGHT, PADDING, OverviewCell
from injector_app.gui.shared import sizes
from injector_app.gui.shared.finger_scroll import FingerScroll
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.theme import Look
from injector_app.wording.mark_words import count_words

NOTHING = "No points yet. Choose a diagram at the left and place the first one."
# Height of a drawing over its width.
TALL = 1.25
# Narrower than this nothing is told apart: better to scroll.
LEAST_WIDTH = 190
# Marks keep their size on the canvas; on a small sheet they are drawn smaller, in this proportion
# to its width, as long as their numbers can be read.
FULL_WIDTH = 420
MARK_SCALES = (0.65, 1.2)


class Overview(QScrollArea):
    """Takes the place of the canvas.

    Signals:
        diagram_chosen: carries its DrawingId.
        left: back to the diagram that was on the screen.
    """

    diagram_chosen = Signal(object)
    left = Signal()

    def __init__(
        self, document: ChartDocument, shelf: ArtShelf, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.CHART_OVERVIEW_SHEET)
        self.setAccessibleName("All diagrams in use")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._document = document
        self._shelf = shelf
        self._look = look
        self._room = QWidget()
        self._room.setProperty("kind", "clear")
        self._grid = QGridLayout()
        self._grid.setSpacing(sizes.GAP_LARGE)
        self._nothing = PlainLabel(NOTHING, kind="muted").wrapped()
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self._room)
        column.setContentsMargins(*(sizes.GAP_LARGE,) * 4)
        column.addWidget(self._nothing)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(self._room)
        FingerScroll(self)
        self._cells: list[OverviewCell] = []
        document.settled.connect(self._follow)
        look.changed.connect(self._follow)

    @property
    def cells(self) -> tuple[OverviewCell, ...]:
        """One per diagram in use."""
        return tuple(self._cells)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what changed meanwhile."""
        super().showEvent(event)
        self._draw()
        if self._cells:
            self._cells[0].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the drawings as large as the room allows."""
        super().resizeEvent(event)
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """O and Escape go back."""
        if event.key() in {Qt.Key.Key_O, Qt.Key.Key_Escape}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        if self.isVisible() and self._document.is_open:
            self._draw()

    def _draw(self) -> None:
        catalog, chart = self._document.catalog, self._document.treatment.chart
        drawings = (catalog.drawing(each) for each in chart.drawings)
        used = [drawing for drawing in drawings if drawing is not None]
        self._nothing.setVisible(not used)
        columns, size = _best_fit(len(used), self.viewport().size())
        self._keep_cells(len(used))
        for place, diagram in enumerate(used):
            cell = self._cells[place]
            cell.show_diagram(diagram.drawing_id, diagram.name, self._words(diagram))
            cell.show_picture(self._picture(diagram, size))
            self._grid.addWidget(cell, place // columns, place % columns)

    def _keep_cells(self, count: int) -> None:
        while len(self._cells) > count:
            self._cells.pop().deleteLater()
        while len(self._cells) < count:
            cell = OverviewCell(self._look, f"{ObjectName.CHART_OVERVIEW}.{len(self._cells) + 1}")
            cell.clicked.connect(partial(self._on_clicked, cell))
            self._cells.append(cell)

    def _on_clicked(self, cell: OverviewCell) -> None:
        self.diagram_chosen.emit(cell.drawing_id)

    def _words(self, diagram: Diagram) -> str:
        return count_words(self._document.treatment.chart.on_drawing(diagram.drawing_id))

    def _picture(self, diagram: Diagram, size: QSize) -> QPixmap:
        theme, density = self._look.theme, self.devicePixelRatioF()
        least, most = MARK_SCALES
        scale = min(max(size.width() / FULL_WIDTH, least), most)
        picture = self._shelf.thumbnail(diagram, theme, size, density)
        numbered = self._document.treatment.chart.numbered()
        marks = [(n, point) for n, point in numbered if point.drawing_id == diagram.drawing_id]
        paint_marks(picture, marks, mark_colours_of(theme), scale)
        return picture


def _best_fit(count: int, room: QSize) -> tuple[int, QSize]:
    """How many columns make the drawings largest, and how large they are then."""
    best, scrolled = (1, 0), (1, LEAST_WIDTH)
    for columns in range(1, max(count, 1) + 1):
        rows = math.ceil(max(count, 1) / columns)
        gaps = sizes.GAP_LARGE
        width = (room.width() - gaps * (columns + 1)) / columns - 2 * PADDING
        height = (room.height() - gaps * (rows + 1)) / rows - 2 * PADDING - NAME_HEIGHT
        best = max(best, (columns, int(min(width, height / TALL))), key=itemgetter(1))
        if width >= LEAST_WIDTH:
            scrolled = (columns, int(width))
    columns, width = best if best[1] >= LEAST_WIDTH else scrolled
    return columns, QSize(width, round(width * TALL))
