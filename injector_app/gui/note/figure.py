"""Figure: one diagram of a note with its marks, to be read and not touched."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.diagram import Diagram
from injector_app.domain.side import Side
from injector_app.gui.canvas.diagram_art import DiagramArt
from injector_app.gui.canvas.mark_colours import mark_colours_of
from injector_app.gui.canvas.mark_pictures import MarkLook, paint_mark
from injector_app.gui.canvas.sheet import PLAIN_LAYERS
from injector_app.gui.shared.theme import Look, body_font

SMALLEST = QSize(200, 276)
CAPTION_HEIGHT = 30
CORNER = 10


class Figure(QWidget):
    """Paints the drawing once per size and theme; the patient's sides stand beside it."""

    def __init__(self, diagram: Diagram, chart: Chart, *, catalog: Catalog, look: Look) -> None:
        super().__init__()
        self._art = DiagramArt(diagram)
        self._chart = chart
        self._catalog = catalog
        self._look = look
        self._picture = QPixmap()
        self._painted: object = None
        numbers = [str(n) for n, p in chart.numbered() if p.drawing_id == diagram.drawing_id]
        self.setAccessibleName(f"{diagram.name}: points {', '.join(numbers)}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(SMALLEST.width())
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The smallest size that shows single marks."""
        return SMALLEST

    def heightForWidth(self, width: int) -> int:
        """The height that keeps the proportions of the sheet."""
        diagram = self._art.diagram
        return round(width * diagram.height / diagram.width) + CAPTION_HEIGHT

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        """Show the picture; draw it anew after a change of size or theme."""
        wanted = (self.size(), self._look.theme)
        if self._painted != wanted:
            self._picture = self._draw()
            self._painted = wanted
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)

    def _draw(self) -> QPixmap:
        density = self.devicePixelRatioF()
        picture = QPixmap(self.size() * density)
        picture.setDevicePixelRatio(density)
        picture.fill(Qt.GlobalColor.transparent)
        # A painter that outlives its picture after an exception ends the program.
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(body_font())
            self._paint_paper(painter)
            self._paint_caption(painter)
            painter.translate(self._place().topLeft())
            self._paint_art(painter)
            self._paint_marks(painter)
        return picture

    @property
    def _colours(self) -> Mapping[str, str]:
        return self._catalog.colours(self._art.diagram, self._look.theme)

    def _place(self) -> QRectF:
        sheet = self._art.sheet
        room = QRectF(0, CAPTION_HEIGHT, self.width(), self.height() - CAPTION_HEIGHT)
        scale = min(room.width() / sheet.width(), room.height() / sheet.height())
        width, height = sheet.width() * scale, sheet.height() * scale
        return QRectF((room.width() - width) / 2, CAPTION_HEIGHT, width, height)

    def _paint_paper(self, painter: QPainter) -> None:
        paper = self._colours.get("paper", self._look.colours.surface)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(paper))
        painter.drawRoundedRect(self.rect(), CORNER, CORNER)

    def _paint_caption(self, painter: QPainter) -> None:
        diagram = self._art.diagram
        room = QRectF(0, 0, self.width(), CAPTION_HEIGHT)
        painter.setPen(QColor(self._look.colours.muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, diagram.name)
        if diagram.side is None:
            # In the corners of the sheet, where no body reaches.
            corners = room.translated(0, CAPTION_HEIGHT).adjusted(CORNER, 0, -CORNER, 0)
            middle = Qt.AlignmentFlag.AlignVCenter
            left, right = diagram.viewer_left, diagram.viewer_left.other
            painter.drawText(corners, Qt.AlignmentFlag.AlignLeft | middle, _words(left))
            painter.drawText(corners, Qt.AlignmentFlag.AlignRight | middle, _words(right))

    def _paint_art(self, painter: QPainter) -> None:
        scale = self._place().width() / self._art.sheet.width()
        painter.save()
        painter.scale(scale, scale)
        sheet = self._art.sheet
        self._art.paint(painter, colours=self._colours, layers=PLAIN_LAYERS, exposed=sheet)
        painter.restore()

    def _paint_marks(self, painter: QPainter) -> None:
        place, colours = self._place(), mark_colours_of(self._look.theme)
        for number, point in self._chart.numbered():
            if point.drawing_id == self._art.diagram.drawing_id:
                spot = QPointF(point.position.x * place.width(), point.position.y * place.height())
                painter.save()
                painter.translate(spot)
                paint_mark(painter, MarkLook(number, point.state, is_selected=False), colours)
                painter.restore()


def _words(side: Side) -> str:
    return side.value.capitalize()
