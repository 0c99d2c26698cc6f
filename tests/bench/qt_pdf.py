"""QtPdf: the same page by QPdfWriter, as a Qt program that draws its note on paper would."""

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPainterPath, QPdfWriter

from injector_app.domain.outline import Step
from tests.bench.plain_page import RADIUS, PlainDrawing, PlainMark, PlainPage

POINTS_PER_INCH = 72
ROW, COLUMN, EDGE, IN_A_PAGE = 17.0, 67.0, 36.0, 40
MARK = QColor("#16211f")


class QtPdf:
    """Fonts of the system; everything else as in PlainPdf."""

    def __init__(self, page: PlainPage) -> None:
        self._page = page
        self._font = QFont("Noto Sans")

    def write(self) -> bytes:
        """The whole file."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
        writer.setResolution(1200)
        painter = QPainter(writer)
        scale = 1200 / POINTS_PER_INCH
        painter.scale(scale, scale)
        for drawing in self._page.drawings:
            self._draw(painter, drawing)
        for start in range(0, len(self._page.rows), IN_A_PAGE):
            writer.newPage()
            self._draw_table(painter, self._page.rows[start : start + IN_A_PAGE])
        painter.end()
        return bytes(buffer.data().data())

    def _draw(self, painter: QPainter, drawing: PlainDrawing) -> None:
        painter.save()
        painter.translate(drawing.left, drawing.top)
        painter.scale(drawing.scale, drawing.scale)
        painter.setPen(Qt.PenStyle.NoPen)
        for shape in drawing.shapes:
            painter.fillPath(_path(shape.path), QColor(shape.fill))
        for mark in drawing.marks:
            self._draw_mark(painter, mark, 1 / drawing.scale)
        painter.restore()

    def _draw_mark(self, painter: QPainter, mark: PlainMark, unit: float) -> None:
        painter.setBrush(MARK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(mark.x, mark.y), RADIUS * unit, RADIUS * unit)
        painter.save()
        painter.translate(mark.x, mark.y)
        painter.scale(unit, unit)
        painter.setPen(QColor("white"))
        self._write(painter, QRectF(-10, -10, 20, 20), str(mark.number), 5.5)
        painter.restore()

    def _draw_table(self, painter: QPainter, rows: tuple[tuple[str, ...], ...]) -> None:
        painter.setPen(QColor("black"))
        for line, row in enumerate(rows):
            for column, text in enumerate(row):
                room = QRectF(EDGE + column * COLUMN, EDGE + line * ROW, COLUMN, ROW)
                self._write(painter, room, text, 8)

    def _write(self, painter: QPainter, room: QRectF, text: str, size: float) -> None:
        # The painter is scaled to points, so that these are pixels of its own.
        self._font.setPixelSize(round(size))
        painter.setFont(self._font)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)


def _path(steps: tuple[Step, ...]) -> QPainterPath:
    path = QPainterPath()
    for step in steps:
        match step:
            case ("M", (x, y)):
                path.moveTo(x, y)
            case ("L", (x, y)):
                path.lineTo(x, y)
            case ("C", (x1, y1, x2, y2, x3, y3)):
                path.cubicTo(x1, y1, x2, y2, x3, y3)
            case _:
                path.closeSubpath()
    return path
