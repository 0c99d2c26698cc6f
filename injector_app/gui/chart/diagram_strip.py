"""DiagramStrip: choose the diagram to chart on."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QListView, QWidget

from injector_app.domain.diagram import Diagram
from injector_app.gui.chart.art_shelf import ArtShelf
from injector_app.gui.chart.diagram_cell import CELL, DiagramCell
from injector_app.gui.chart.diagram_list import DIGITS, DiagramList
from injector_app.gui.chart.document import ChartDocument
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
        look.changed.connect(self._draw)
        self._draw()

    @property
    def first(self) -> Diagram:
        """The diagram at the top."""
        return self._diagrams.diagram(0)

    def choose(self, diagram_id: str) -> None:
        """Bring a diagram up."""
        row = self._diagrams.row_of(diagram_id)
        if row >= 0:
            self._choose_row(row)

    def add_shortcuts(self, page: QWidget) -> None:
        """Alt+1 to Alt+9, anywhere on the page."""
        for row in range(min(DIGITS, self._diagrams.rowCount())):
            shortcut = QShortcut(QKeySequence(f"Alt+{row + 1}"), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda row=row: self._choose_row(row))

    def _choose_row(self, row: int) -> None:
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._diagrams.index(row), flag)

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.diagram_chosen.emit(self._diagrams.diagram(current.row()))

    def _draw(self) -> None:
        self._diagrams.draw(self._look.theme, self.devicePixelRatioF())
