"""PointsPanel: the table of points, and below it what the chosen ones are."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.point_editor import PointEditor
from injector_app.gui.chart.point_list import PointList
from injector_app.gui.chart.point_table import PointTable
from injector_app.gui.chart.selection import Selection
from injector_app.gui.shared import sizes


class PointsPanel(QWidget):
    """Table above, editor below."""

    def __init__(
        self, document: ChartDocument, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.table = PointTable(document, self)
        self.list = PointList(self.table, selection)
        self._editor = PointEditor(document, selection)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP)
        column.addWidget(self.list, 1)
        column.addWidget(self._editor)
        self.table.rowsInserted.connect(self._on_rows_inserted)
        self._document = document
        self._selection = selection
        self._is_low = False
        selection.changed.connect(self._show_editor)
        for signal in (document.past_changed, self.table.followed):
            signal.connect(self._show_changes)

    def show_low(self, *, low: bool) -> None:
        """In a low window the editor comes when points are chosen."""
        self._is_low = low
        self._show_editor()

    def _show_editor(self) -> None:
        self._editor.setVisible(bool(self._selection.ids) or not self._is_low)

    def _show_changes(self) -> None:
        self.list.show_changes(shown=self._document.past is not None)

    def _on_rows_inserted(self, _: QModelIndex, first: int, last: int) -> None:
        """A new point is scrolled to, so that it can be read back aloud; a pattern from its top."""
        if first < last:
            self.list.scrollTo(self.table.index(first, 0))
        elif last == self.table.rowCount() - 1:
            self.list.scrollToBottom()
        else:
            self.list.scrollTo(self.table.index(last, 0))
