"""DiagramCell: paints one row of the strip: picture, name, badge with the count of points."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from injector_app.domain.theme import Theme
from injector_app.gui.chart.diagram_list import PICTURE, POINTS_ROLE
from injector_app.gui.shared.colours import Colours
from injector_app.gui.shared.sizes import CAPTION_PX, CORNER
from injector_app.gui.shared.theme import Look

CELL = QSize(124, 164)
BADGE = 22
PADDING = 6
BORDER = 2


class DiagramCell(QStyledItemDelegate):
    """The diagram in use has a border and a bold name, not only another colour."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - Qt's
    ) -> QSize:
        """Every cell is of one size."""
        return CELL

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a cell."""
        colours = self._look.colours
        # The sheets of the dark theme lie on the colour of its page.
        paper = colours.page if self._look.theme is Theme.DARK else colours.surface
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(box).adjusted(4, 4, -4, -4)
        _paint_frame(painter, frame, colours, paper, is_chosen=is_chosen)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(picture, QPixmap):
            left = box.center().x() - PICTURE.width() // 2
            painter.drawPixmap(left, box.top() + 4 + PADDING, picture)
        _paint_name(painter, frame, str(index.data()), colours, is_chosen=is_chosen)
        if count := index.data(POINTS_ROLE):
            _paint_badge(painter, frame, str(count), colours)
        painter.restore()


def _paint_frame(
    painter: QPainter, frame: QRectF, colours: Colours, paper: str, *, is_chosen: bool
) -> None:
    painter.setPen(QPen(QColor(colours.accent if is_chosen else colours.line), BORDER))
    painter.setBrush(QColor(paper))
    painter.drawRoundedRect(frame, CORNER, CORNER)


def _paint_name(
    painter: QPainter, frame: QRectF, name: str, colours: Colours, *, is_chosen: bool
) -> None:
    font = QFont(painter.font())
    font.setPixelSize(CAPTION_PX)
    font.setBold(is_chosen)
    painter.setFont(font)
    painter.setPen(QColor(colours.accent if is_chosen else colours.text))
    room = QRectF(frame.left() + 4, frame.top() + PADDING + PICTURE.height(), frame.width() - 8, 36)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(room, int(flags), name)


def _paint_badge(painter: QPainter, frame: QRectF, count: str, colours: Colours) -> None:
    width = max(BADGE, painter.fontMetrics().horizontalAdvance(count) + 12)
    badge = QRectF(frame.right() - width - 4, frame.top() + 4, width, BADGE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(badge, BADGE / 2, BADGE / 2)
    painter.setPen(QColor(colours.on_accent))
    painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), count)
