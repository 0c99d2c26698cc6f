"""Backdrop: the sheet as seen through the viewport, painted once per zoom."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion, QTransform

from injector_app.gui.canvas.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Outlook:
    """How the viewport looks at the sheet: scale and offset, its size and its pixel density."""

    transform: QTransform
    size: QSize
    density: float

    @property
    def offset(self) -> QPointF:
        """Where the sheet's corner lies in the viewport."""
        return QPointF(self.transform.dx(), self.transform.dy())

    def same_scale(self, other: "Outlook") -> bool:
        """Whether only the offset differs."""
        return (self.transform.m11(), self.size, self.density) == (
            other.transform.m11(),
            other.size,
            other.density,
        )


class Backdrop:
    """Keeps one viewport-sized picture; panning shifts it and paints only the new strips."""

    def __init__(self) -> None:
        self._sheet: Sheet | None = None
        self._outlook: Outlook | None = None
        self._picture = QPixmap()

    def picture(self, sheet: Sheet, outlook: Outlook) -> QPixmap:
        """The sheet as it looks from there."""
        if sheet is self._sheet and outlook == self._outlook:
            return self._picture
        shift = self._whole_pixel_shift(sheet, outlook)
        fresh = _blank(sheet, outlook)
        whole = QRegion(QRect(QPoint(), outlook.size))
        if shift is not None:
            _copy_shifted(self._picture, fresh, shift)
            whole -= QRegion(QRect(shift, outlook.size))
        _paint_sheet(fresh, sheet, outlook, whole)
        self._sheet, self._outlook, self._picture = sheet, outlook, fresh
        return fresh

    def _whole_pixel_shift(self, sheet: Sheet, outlook: Outlook) -> QPoint | None:
        if self._outlook is None or sheet is not self._sheet:
            return None
        if not self._outlook.same_scale(outlook):
            return None
        shift = outlook.offset - self._outlook.offset
        if any((value * outlook.density) % 1 for value in (shift.x(), shift.y())):
            return None
        return shift.toPoint()


def _blank(sheet: Sheet, outlook: Outlook) -> QPixmap:
    picture = QPixmap(outlook.size * outlook.density)
    picture.setDevicePixelRatio(outlook.density)
    picture.fill(QColor(sheet.paper))
    return picture


def _copy_shifted(old: QPixmap, fresh: QPixmap, shift: QPoint) -> None:
    painter = QPainter(fresh)
    painter.drawPixmap(shift, old)
    painter.end()


def _paint_sheet(fresh: QPixmap, sheet: Sheet, outlook: Outlook, region: QRegion) -> None:
    painter = QPainter(fresh)
    for strip in region:  # type: ignore[attr-defined] # iterable at run time
        painter.setClipRect(strip, Qt.ClipOperation.ReplaceClip)
        painter.setTransform(outlook.transform)
        exposed = outlook.transform.inverted()[0].mapRect(QRectF(strip))
        sheet.art.paint(painter, colours=sheet.colours, layers=sheet.layers, exposed=exposed)
        painter.resetTransform()
    painter.end()
