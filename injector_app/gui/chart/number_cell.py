"""NumberCell: paints the number of a row as the point's mark is painted on the diagram."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from injector_app.domain.point import PointState
from injector_app.gui.canvas.mark_colours import LIGHT
from injector_app.gui.canvas.mark_pictures import BOX, MarkLook, MarkPictures
from injector_app.gui.chart.point_table import PointTable

# From the left edge to the middle of the mark; the number of a crossed one follows it.
MIDDLE = 14


class NumberCell(QStyledItemDelegate):
    """Planned, given and not given differ in the list as they do on the diagram."""

    def __init__(self, table: PointTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table
        self._pictures = MarkPictures(LIGHT, parent.devicePixelRatioF())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The ground of the row, and the mark on it."""
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        point = self._table.point(index.row())
        look = MarkLook(index.row() + 1, point.state, is_selected=False, has_dose=point.has_dose)
        middle = MIDDLE if point.state is PointState.NOT_GIVEN else option.rect.width() // 2
        left = option.rect.left() + middle - BOX // 2
        top = option.rect.center().y() + 1 - BOX // 2
        painter.save()
        painter.setClipRect(option.rect)
        painter.drawPixmap(left, top, self._pictures.picture(look))
        painter.restore()
