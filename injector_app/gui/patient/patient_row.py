"""PatientRow: paints one found patient in two lines."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from injector_app.domain.found_patient import FoundPatient
from injector_app.domain.patient import Patient
from injector_app.gui.shared import sizes
from injector_app.gui.shared.patient_words import found_marks, phone_tail
from injector_app.gui.shared.theme import Look, body_font

HEIGHT = 64
PADDING = 16
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PatientRow(QStyledItemDelegate):
    """Name and phone tail above; birth date, age and record number below; alerts as a mark."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines, tall enough for a finger."""
        return QSize(super().sizeHint(option, index).width(), HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row with the tokens of the theme."""
        found = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(found, FoundPatient):
            return
        painter.save()
        self._paint_ground(painter, option)
        room = option.rect.adjusted(PADDING, 8, -PADDING, -8)
        upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        lower = upper.translated(0, room.height() // 2)
        self._paint_name(painter, upper, found.patient)
        self._paint_facts(painter, lower, found, str(index.data(Qt.ItemDataRole.WhatsThisRole)))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = self._look.colours
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.accent_soft))
            edge = QRect(option.rect.left(), option.rect.top(), 4, option.rect.height())
            painter.fillRect(edge, QColor(colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.page))
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _paint_name(self, painter: QPainter, room: QRect, patient: Patient) -> None:
        tail = phone_tail(patient.phone)
        painter.setFont(_font(sizes.CAPTION_PX))
        painter.setPen(QColor(self._look.colours.muted))
        painter.drawText(room, RIGHT, tail)
        painter.setFont(_font(sizes.BODY_PX, bold=True))
        painter.setPen(QColor(self._look.colours.text))
        _draw_elided(painter, room.adjusted(0, 0, -60 if tail else 0, 0), patient.full_name)

    def _paint_facts(self, painter: QPainter, room: QRect, found: FoundPatient, facts: str) -> None:
        marks = " · ".join(found_marks(found)).capitalize()
        painter.setFont(_font(sizes.CAPTION_PX, bold=True))
        painter.setPen(QColor(self._look.colours.alert))
        painter.drawText(room, RIGHT, marks)
        taken = painter.fontMetrics().horizontalAdvance(marks)
        painter.setFont(_font(sizes.CAPTION_PX))
        painter.setPen(QColor(self._look.colours.muted))
        _draw_elided(painter, room.adjusted(0, 0, -taken - PADDING // 2, 0), facts)


def _draw_elided(painter: QPainter, room: QRect, text: str) -> None:
    mode = Qt.TextElideMode.ElideRight
    painter.drawText(room, LEFT, painter.fontMetrics().elidedText(text, mode, room.width()))


def _font(pixels: int, *, bold: bool = False) -> QFont:
    font = body_font()
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font
