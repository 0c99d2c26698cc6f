"""MarkPictures: marks drawn once and shared; told apart by shape, not only by colour.

Given is a solid disc, planned a hollow ring, dashed while it has no dose; not given a crossed ring
with its number beside it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from injector_app.domain.point import PointState
from injector_app.gui.canvas.mark_colours import MarkColours

DISC = 20.0
WIDE_DISC = 28.0
LINE = 1.8
DASH = 1.6
HALO = 1.4
SELECTED_GAP = 2.2
SELECTED_LINE = 3.0
NUMBER_PX = 12
# The picture is square; the number of a crossed mark stands to the right of it.
BOX = 64
TWO_DIGITS = 99


@dataclass(frozen=True, slots=True)
class MarkLook:
    """Everything that makes one mark look unlike another."""

    number: int
    state: PointState
    is_selected: bool
    has_dose: bool = True

    @property
    def is_wide(self) -> bool:
        """Whether the number needs more room than a round disc has."""
        return self.number > TWO_DIGITS


class MarkPictures:
    """Pictures of marks in the colours of one theme, for one pixel density and one size."""

    def __init__(self, colours: MarkColours, density: float, scale: float = 1.0) -> None:
        self.density = density
        self.scale = scale
        self._colours = colours
        self._pictures: dict[MarkLook, QPixmap] = {}
        self._blanks: dict[MarkLook, QPixmap] = {}

    @property
    def box(self) -> float:
        """The side of a picture."""
        return BOX * self.scale

    @property
    def reach(self) -> float:
        """From the middle of a mark to its rim."""
        return DISC * self.scale / 2

    def picture(self, look: MarkLook) -> QPixmap:
        """The picture; the mark is in its middle."""
        if look not in self._pictures:
            self._pictures[look] = self._draw(look)
        return self._pictures[look]

    def _draw(self, look: MarkLook) -> QPixmap:
        # Of a thousand marks chosen together only the numbers differ.
        picture = self._blank(replace(look, number=1 + TWO_DIGITS * look.is_wide)).copy()
        with self._painting(picture) as painter:
            _paint_number(painter, look, self._colours)
        return picture

    def _blank(self, look: MarkLook) -> QPixmap:
        if look not in self._blanks:
            self._blanks[look] = self._draw_blank(look)
        return self._blanks[look]

    def _draw_blank(self, look: MarkLook) -> QPixmap:
        side = round(self.box * self.density)
        picture = QPixmap(side, side)
        picture.setDevicePixelRatio(self.density)
        picture.fill(Qt.GlobalColor.transparent)
        with self._painting(picture) as painter:
            _paint_blank(painter, look, self._colours)
        return picture

    @contextmanager
    def _painting(self, picture: QPixmap) -> Iterator[QPainter]:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.box / 2, self.box / 2)
        painter.scale(self.scale, self.scale)
        yield painter
        painter.end()


def paint_mark(painter: QPainter, look: MarkLook, colours: MarkColours) -> None:
    """Paint a mark around the origin."""
    _paint_blank(painter, look, colours)
    _paint_number(painter, look, colours)


def paint_small_mark(painter: QPainter, look: MarkLook, colours: MarkColours) -> None:
    """Paint it without its number, where that could not be read."""
    _paint_blank(painter, look, colours)


def _paint_blank(painter: QPainter, look: MarkLook, colours: MarkColours) -> None:
    disc = _disc_of(look)
    if look.is_selected:
        _ring(painter, disc, colours)
    match look.state:
        case PointState.GIVEN:
            _disc(painter, disc, fill=colours.ink, line=colours.paper, line_width=HALO)
        case PointState.PLANNED if not look.has_dose:
            _dashes(painter, disc, colours)
        case PointState.PLANNED:
            _disc(painter, disc, fill=colours.paper, line=colours.ink, line_width=LINE)
        case PointState.NOT_GIVEN:
            _disc(painter, disc, fill=colours.paper, line=colours.ink, line_width=LINE)
            _cross(painter, disc, colours.ink)


def _paint_number(painter: QPainter, look: MarkLook, colours: MarkColours) -> None:
    disc = _disc_of(look)
    match look.state:
        case PointState.GIVEN:
            _number(painter, disc, look.number, colours.paper)
        case PointState.PLANNED:
            _number(painter, disc, look.number, colours.ink)
        case PointState.NOT_GIVEN:
            _number_beside(painter, disc, look.number, colours)


def _disc_of(look: MarkLook) -> QRectF:
    width = WIDE_DISC if look.is_wide else DISC
    return QRectF(-width / 2, -DISC / 2, width, DISC)


def _ring(painter: QPainter, disc: QRectF, colours: MarkColours) -> None:
    grow = SELECTED_GAP + SELECTED_LINE / 2
    _disc(
        painter,
        disc.adjusted(-grow, -grow, grow, grow),
        fill=colours.paper,
        line=colours.selected,
        line_width=SELECTED_LINE,
    )


def _disc(painter: QPainter, box: QRectF, *, fill: str, line: str, line_width: float) -> None:
    painter.setPen(QPen(QColor(line), line_width))
    painter.setBrush(QColor(fill))
    inset = line_width / 2
    inner = box.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)


def _dashes(painter: QPainter, disc: QRectF, colours: MarkColours) -> None:
    _disc(painter, disc, fill=colours.paper, line=colours.paper, line_width=LINE)
    pen = QPen(QColor(colours.ink), LINE, c=Qt.PenCapStyle.FlatCap)
    # In widths of the line: ten dashes round the ring.
    pen.setDashPattern([DASH, DASH * 0.8])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = disc.adjusted(LINE / 2, LINE / 2, -LINE / 2, -LINE / 2)
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)


def _cross(painter: QPainter, disc: QRectF, colour: str) -> None:
    reach = disc.height() / 2 - 4.5
    painter.setPen(QPen(QColor(colour), LINE, c=Qt.PenCapStyle.RoundCap))
    for slope in (1, -1):
        painter.drawLine(QPointF(-reach, -reach * slope), QPointF(reach, reach * slope))


def _number(painter: QPainter, box: QRectF, number: int, colour: str) -> None:
    painter.setFont(_font(painter))
    painter.setPen(QColor(colour))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))


def _number_beside(painter: QPainter, disc: QRectF, number: int, colours: MarkColours) -> None:
    font = _font(painter)
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(str(number)) + 6
    label = QRectF(disc.right() + 2, -7, width, 14)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.paper))
    painter.drawRoundedRect(label, 4, 4)
    painter.setPen(QColor(colours.ink))
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, str(number))


def _font(painter: QPainter) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(NUMBER_PX)
    font.setBold(True)
    return font
