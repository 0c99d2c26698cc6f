"""Backdrop: the sheet as seen through the viewport, painted once per zoom."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

from injector_app.gui.canvas.outlook import Outlook
from injector_app.gui.canvas.painted_sheets import PaintedSheets
from injector_app.gui.canvas.sheet import Sheet


class Backdrop:
    """Keeps one picture as large as the viewport, and those of the sheets shown before.

    Panning shifts it and paints only the new strips. After a zoom the old picture is stretched
    at once, and painted anew when `sharpen` is called.
    """

    def __init__(self) -> None:
        self._sheet: Sheet | None = None
        self._outlook: Outlook | None = None
        self._picture = QPixmap()
        self._before = PaintedSheets()

    def draw(self, painter: QPainter, seen: QRect, sheet: Sheet, outlook: Outlook) -> bool:
        """Draw a part of the viewport, in its own pixels; False if only stretched so far."""
        last = self._outlook
        if sheet is self._sheet and last is not None and last.is_as_large(outlook):
            if not last.is_as_close(outlook):
                self._draw_stretched(painter, seen, last, outlook)
                return False
            self._pan(sheet, last, outlook)
        elif known := self._before.take(sheet, outlook):
            self._put_by()
            self._sheet, self._outlook, self._picture = sheet, outlook, known
        else:
            self._put_by()
            self.sharpen(sheet, outlook)
        density = outlook.density
        source = QRectF(seen.topLeft().toPointF() * density, QSizeF(seen.size()) * density)
        painter.drawPixmap(QRectF(seen), self._picture, source)
        return True

    def sharpen(self, sheet: Sheet, outlook: Outlook) -> None:
        """Paint the whole picture."""
        self._sheet, self._outlook = sheet, outlook
        self._picture = _blank(sheet, outlook)
        _paint_sheet(self._picture, sheet, outlook, QRegion(QRect(QPoint(), outlook.size)))

    def _put_by(self) -> None:
        """Another sheet comes; this one may come back."""
        if self._sheet is not None and self._outlook is not None:
            self._before.keep(self._sheet, self._outlook, self._picture)

    def _pan(self, sheet: Sheet, last: Outlook, outlook: Outlook) -> None:
        shift = outlook.offset - last.offset
        if shift.isNull():
            return
        if any((value * outlook.density) % 1 for value in (shift.x(), shift.y())):
            self.sharpen(sheet, outlook)
            return
        whole = QRect(QPoint(), outlook.size)
        fresh = _blank(sheet, outlook)
        painter = QPainter(fresh)
        painter.drawPixmap(shift.toPoint(), self._picture)
        painter.end()
        strips = QRegion(whole) - QRegion(whole.translated(shift.toPoint()))
        _paint_sheet(fresh, sheet, outlook, strips)
        self._outlook, self._picture = outlook, fresh

    def _draw_stretched(
        self, painter: QPainter, seen: QRect, last: Outlook, outlook: Outlook
    ) -> None:
        if self._sheet is not None:
            painter.fillRect(seen, QColor(self._sheet.paper))
        painter.save()
        painter.setClipRect(seen)
        painter.setTransform(last.transform.inverted()[0] * outlook.transform)
        painter.drawPixmap(QPoint(), self._picture)
        painter.restore()


def _blank(sheet: Sheet, outlook: Outlook) -> QPixmap:
    picture = QPixmap(outlook.size * outlook.density)
    picture.setDevicePixelRatio(outlook.density)
    picture.fill(QColor(sheet.paper))
    return picture


def _paint_sheet(picture: QPixmap, sheet: Sheet, outlook: Outlook, region: QRegion) -> None:
    painter = QPainter(picture)
    for strip in region:  # type: ignore[attr-defined] # iterable at run time
        painter.setClipRect(strip, Qt.ClipOperation.ReplaceClip)
        painter.setTransform(outlook.transform)
        exposed = outlook.transform.inverted()[0].mapRect(QRectF(strip))
        sheet.paint(painter, exposed)
        painter.resetTransform()
    painter.end()
