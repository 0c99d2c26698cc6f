"""TimelineCell: paints one treatment of the timeline; every cell has the same frame."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from injector_app.domain.found_treatment import TreatmentState
from injector_app.gui.canvas.small_pictures import SIZE
from injector_app.gui.patient.timeline.timeline_row import TimelineRow
from injector_app.gui.shared import sizes
from injector_app.gui.shared.theme import Look, body_font

ACROSS, DOWN = 3, 2
GAP, PADDING = 4, 12
LINE = 20
WIDTH = ACROSS * (SIZE.width() + GAP) - GAP + 2 * PADDING
PICTURES = DOWN * (SIZE.height() + GAP)
# Date, doses in two lines, interval in two, state.
HEIGHT = PICTURES + 6 * LINE + 2 * PADDING + 3 * GAP
WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
# Told apart without colour: full, empty, struck through.
SIGNS = {TreatmentState.SIGNED: "●", TreatmentState.DRAFT: "○", TreatmentState.RETRACTED: "⊘"}


class TimelineCell(QStyledItemDelegate):
    """Pictures above; date, doses, interval and state below."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - Qt's
    ) -> QSize:
        """The same for all, so that one is compared with another."""
        return QSize(WIDTH, HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the cell with the tokens of the theme."""
        row = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(row, TimelineRow):
            return
        painter.save()
        self._paint_ground(painter, option)
        room = option.rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        self._paint_pictures(painter, room.topLeft(), row)
        self._paint_words(painter, room.adjusted(0, PICTURES, 0, 0), row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours, state = self._look.colours, option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.accent_soft))
            edge = QRect(option.rect.left(), option.rect.top(), option.rect.width(), 4)
            painter.fillRect(edge, QColor(colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.page))
        painter.setPen(QPen(QColor(colours.line)))
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight())

    def _paint_pictures(self, painter: QPainter, corner: QPoint, row: TimelineRow) -> None:
        most = ACROSS * DOWN
        for place, each in enumerate((row.pictures or ())[:most]):
            across, down = place % ACROSS, place // ACROSS
            spot = QPoint(across * (SIZE.width() + GAP), down * (SIZE.height() + GAP))
            painter.drawPixmap(corner + spot, each.pixmap)

    def _paint_words(self, painter: QPainter, room: QRect, row: TimelineRow) -> None:
        colours = self._look.colours
        more = len(row.pictures or ()) - ACROSS * DOWN
        date = f"{row.date}  +{more} views" if more > 0 else row.date
        sign = SIGNS[row.found.state]
        lines = (
            (date, 1, sizes.BODY_PX, True, colours.text),
            (row.given, 2, sizes.BODY_PX, False, colours.text),
            (row.interval, 2, sizes.CAPTION_PX, False, colours.muted),
            (f"{sign} {row.state}", 1, sizes.CAPTION_PX, True, colours.text),
        )
        top = room.top() + GAP
        for text, count, pixels, is_bold, colour in lines:
            font = body_font()
            font.setPixelSize(pixels)
            font.setBold(is_bold)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            place = QRect(room.left(), top, room.width(), count * LINE)
            painter.drawText(place, WORDS, text)
            top += min(painter.boundingRect(place, WORDS, text).height(), place.height()) + GAP
