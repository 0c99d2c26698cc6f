"""OverviewCell: one diagram of the overview, as a button."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from injector_app.domain.edition import DrawingId
from injector_app.domain.theme import Theme
from injector_app.gui.shared.sizes import CAPTION_PX, CORNER
from injector_app.gui.shared.theme import Look

PADDING = 8
NAME_HEIGHT = 44
BORDER = 2


class OverviewCell(QAbstractButton):
    """Picture above, name and count below; the border tells focus and pointer."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.drawing_id: DrawingId | None = None
        self._look = look
        self._picture = QPixmap()
        self._lines = ("", "")
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_diagram(self, drawing_id: DrawingId, name: str, count: str) -> None:
        """Stand for a diagram."""
        self.drawing_id = drawing_id
        self._lines = (name, count)
        self.setAccessibleName(f"{name}: {count}")
        self.setToolTip(f"Go to {name}")

    def show_picture(self, picture: QPixmap) -> None:
        """Show the diagram with its marks."""
        self._picture = picture
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Room for picture and words."""
        size = self._picture.deviceIndependentSize().toSize()
        return size + QSize(2 * PADDING, 2 * PADDING + NAME_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's
        """Paint frame, picture and words."""
        colours = self._look.colours
        is_pointed = self.underMouse() or self.hasFocus()
        paper = colours.page if self._look.theme is Theme.DARK else colours.surface
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent if is_pointed else colours.line), BORDER))
        painter.setBrush(QColor(paper))
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, CORNER, CORNER)
        painter.drawPixmap(PADDING, PADDING, self._picture)
        top = PADDING + self._picture.deviceIndependentSize().height()
        line_height = NAME_HEIGHT / 2
        for place, (words, colour) in enumerate(
            zip(self._lines, (colours.text, colours.muted), strict=True)
        ):
            painter.setFont(_font(painter, is_bold=place == 0))
            painter.setPen(QColor(colour))
            room = QRectF(PADDING, top + place * line_height, frame.width() - 16, line_height)
            # The whole name is in the tool tip.
            fitting = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), fitting)
        painter.end()


def _font(painter: QPainter, *, is_bold: bool) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(CAPTION_PX)
    font.setBold(is_bold)
    return font
