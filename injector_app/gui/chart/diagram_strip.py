"""DiagramStrip: choose the diagram to chart on."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QListView, QWidget

from injector_app.domain.edition import DrawingId
from injector_app.gui.canvas.art_shelf import ArtShelf
from injector_app.gui.chart.diagram_cell import CELL, DiagramCell
from injector_app.gui.chart.diagram_list import DIGITS, DiagramList
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.shared.finger_scroll import FingerScroll
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look

SCROLL_BAR = 18


class DiagramStrip(QListView):
    """A column of small pictures; Alt and a digit choose as well.

    Signals:
        diagram_chosen: carries the Diagram.
    """

    diagram_chosen = Signal(object)

    def __init__(
        self, document: ChartDocument, shelf: ArtShelf, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._diagrams = DiagramList(document, shelf, self)
        self._look = look
        self._chosen: DrawingId | None = None
        self.setObjectName(ObjectName.CHART_DIAGRAMS)
        self.setAccessibleName("Diagrams")
        self.setProperty("kind", "strip")
        self.setModel(self._diagrams)
        self.setItemDelegate(DiagramCell(look, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(CELL.width() + SCROLL_BAR)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self._diagrams.modelReset.connect(self._choose_again)
        look.changed.connect(self._draw)
        FingerScroll(self)
        self._draw()

    @property
    def first(self) -> DrawingId:
        """The drawing at the top."""
        return self._diagrams.drawing(0)

    def choose(self, drawing: DrawingId) -> None:
        """Bring a drawing up."""
        self._choose_row(self._diagrams.row_of(drawing))

    def add_shortcuts(self, page: QWidget) -> None:
        """Alt+1 to Alt+9, anywhere on the page."""
        for row in range(DIGITS):
            shortcut = QShortcut(QKeySequence(f"Alt+{row + 1}"), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda row=row: self._choose_row(row))

    def _choose_row(self, row: int) -> None:
        if 0 <= row < self._diagrams.rowCount():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self._diagrams.index(row), flag)

    def _choose_again(self) -> None:
        """Other drawings are offered: stay on the one in use, or go to its like."""
        if self._chosen is not None:
            like = DrawingId(self.first.edition, self._chosen.diagram)
            rows = (self._diagrams.row_of(each) for each in (self._chosen, like, self.first))
            self._choose_row(next(row for row in rows if row >= 0))

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self._chosen = self._diagrams.drawing(current.row())
            self.diagram_chosen.emit(self._diagrams.diagram(current.row()))

    def _draw(self) -> None:
        self._diagrams.draw(self._look.theme, self.devicePixelRatioF())
