"""CanvasView: shows a diagram with its marks; zooms and pans, edits nothing."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from injector_app.domain.diagram import Diagram
from injector_app.domain.ids import PointId
from injector_app.domain.position import Position
from injector_app.gui.canvas.backdrop import Backdrop
from injector_app.gui.canvas.hand_pan import HandPan
from injector_app.gui.canvas.mark_colours import MarkColours
from injector_app.gui.canvas.mark_pictures import MarkPictures
from injector_app.gui.canvas.mark_scale import mark_scale
from injector_app.gui.canvas.outlook import Outlook
from injector_app.gui.canvas.pinch_zoom import PinchZoom
from injector_app.gui.canvas.scene import MarkScene
from injector_app.gui.canvas.sheet import Sheet
from injector_app.gui.canvas.side_captions import SideCaptions
from injector_app.gui.canvas.zoom import STEP, allowed_scale, fit_scale, part_scale, wheel_factor
from injector_app.gui.shared.quiet_timer import QuietTimer

# Short enough to look like one movement with the zoom, long enough not to slow the wheel down.
SHARPEN_MS = 60
# A press on the rim of a mark means the mark.
RIM = 1.0


class CanvasView(QGraphicsView):
    """A window onto one sheet; the marks keep their size at every zoom.

    Signals:
        zoomed: carries how many times closer than the whole diagram.
    """

    zoomed = Signal(float)

    def __init__(self, colours: MarkColours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backdrop = Backdrop()
        self._sharpening = QuietTimer(SHARPEN_MS, self.sharpen, self)
        self._sheet: Sheet | None = None
        self.colours = colours
        # What stays in sight when the room changes, until somebody zooms.
        self._framed: QRectF | None = QRectF()
        self.marks = MarkScene(MarkPictures(colours, self.devicePixelRatioF()), self)
        self.setScene(self.marks)
        self.captions = SideCaptions(self)
        self.pan = HandPan(self)
        self._pinch = PinchZoom(self.viewport())
        self._pinch.pinched.connect(self.zoom_at)
        self._set_up()

    @property
    def diagram(self) -> Diagram:
        """The diagram on show."""
        if self._sheet is None:
            raise LookupError("no diagram is shown yet")
        return self._sheet.art.diagram

    @property
    def layers(self) -> frozenset[str]:
        """The layers of the drawing on show."""
        return self._sheet.layers if self._sheet else frozenset()

    @property
    def scale_factor(self) -> float:
        """Pixels per canvas unit."""
        return self.transform().m11()

    def show_sheet(self, sheet: Sheet, colours: MarkColours) -> None:
        """Show a diagram; another diagram is shown whole, the same one keeps its zoom."""
        is_other = self._sheet is None or self._sheet.art.diagram != sheet.art.diagram
        self._sheet = sheet
        self.colours = colours
        self._dress()
        if is_other:
            self.marks.show_diagram(sheet.art.diagram)
            self.captions.show_diagram(sheet.art.diagram)
            self.captions.place(self.viewport().geometry())
            self.fit()
        self.viewport().update()

    def position_at(self, place: QPointF) -> Position | None:
        """The position under a place of the viewport, or None beside the sheet."""
        spot = self.spot_at(place)
        if self._sheet is None or not self._sheet.art.sheet.contains(spot):
            return None
        return self.diagram.position(spot.x(), spot.y())

    def spot_at(self, place: QPointF) -> QPointF:
        """A place of the viewport in canvas units."""
        return self.viewportTransform().inverted()[0].map(place)

    def mark_at(self, place: QPointF, reach: float) -> PointId | None:
        """The mark within `reach` pixels of a place of the viewport."""
        spot, least = self.spot_at(place), self.marks.pictures.reach + RIM
        return self.marks.nearest(spot, max(reach, least) / self.scale_factor)

    def fit(self) -> None:
        """Show the whole diagram."""
        if self._sheet is not None:
            self.frame(self._sheet.art.sheet)

    def frame(self, part: QRectF) -> None:
        """Show a part of the diagram, in canvas units, as large as it goes."""
        self._framed = QRectF(part)
        room = QSizeF(self.viewport().size())
        fit = fit_scale(self.diagram, room)
        scale = allowed_scale(part_scale(part.size(), room), fit)
        whole = self._sheet.art.sheet if self._sheet else part
        self.setTransform(QTransform.fromScale(scale, scale))
        self.centerOn((whole if scale == fit else part).center())
        self.zoomed.emit(scale / fit)

    def zoom_in(self) -> None:
        """One step closer to the middle of the view."""
        self.zoom_at(STEP, QPointF(self.viewport().rect().center()))

    def zoom_out(self) -> None:
        """One step away from it."""
        self.zoom_at(1 / STEP, QPointF(self.viewport().rect().center()))

    def zoom_at(self, factor: float, anchor: QPointF, shift: QPoint | None = None) -> None:
        """Zoom; what lies under the anchor stays there, or goes along with two fingers."""
        fit = fit_scale(self.diagram, QSizeF(self.viewport().size()))
        scale = allowed_scale(self.scale_factor * factor, fit)
        if scale == fit:
            self.fit()
            return
        spot = self.spot_at(anchor)
        self._framed = None
        self.setTransform(QTransform.fromScale(scale, scale))
        way = (anchor - self.viewportTransform().map(spot)).toPoint()
        self.pan.pan_by(way + (shift or QPoint()))
        self.zoomed.emit(scale / fit)

    def drawBackground(self, painter: QPainter, rect: QRectF | object) -> None:
        """Paint the part of the backdrop that is asked for."""
        if not isinstance(rect, QRectF):
            return
        if self._sheet is None:
            painter.fillRect(rect, self.palette().base())
            return
        seen = self.viewportTransform().mapRect(rect).toAlignedRect().adjusted(-1, -1, 1, 1)
        seen &= self.viewport().rect()
        painter.save()
        painter.resetTransform()
        if not self._backdrop.draw(painter, seen, self._sheet, _outlook_of(self)):
            self._sharpening.start()
        painter.restore()

    def sharpen(self) -> None:
        """Paint what was only stretched by a zoom."""
        self._sharpening.stop()
        if self._sheet is not None:
            self._backdrop.sharpen(self._sheet, _outlook_of(self))
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole diagram in sight until somebody zoomed."""
        super().resizeEvent(event)
        self.captions.place(self.viewport().geometry())
        if mark_scale(self.viewport().size()) != self.marks.pictures.scale:
            self._dress()
        if self._framed is not None and self._sheet is not None:
            self.frame(self._framed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        if turned := event.angleDelta().y():
            self.zoom_at(wheel_factor(turned), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Draw the marks anew on a screen of another density."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._dress()
        return super().event(event)

    def _dress(self) -> None:
        scale = mark_scale(self.viewport().size())
        pictures = MarkPictures(self.colours, self.devicePixelRatioF(), scale)
        self.marks.dress_anew(pictures, self.colours.region)

    def _set_up(self) -> None:
        self.setInteractive(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        # The backdrop covers all of it: Qt need not paint the ground first.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)


def _outlook_of(view: CanvasView) -> Outlook:
    return Outlook(view.viewportTransform(), view.viewport().size(), view.devicePixelRatioF())
