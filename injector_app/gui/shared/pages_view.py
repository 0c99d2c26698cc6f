"""PagesView: pages of a PDF below each other, as they would be printed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from injector_app.gui.shared import sizes
from injector_app.gui.shared.finger_scroll import FingerScroll
from injector_app.gui.shared.plain_label import PlainLabel

_BORDER = 2 * sizes.MARGIN
FIT, STEP, CLOSEST = 1.0, 1.25, 3.0


class PagesView(QScrollArea):
    """As wide as there is room, or closer; white paper in either theme.

    Pages may come one after the other: those that are not there yet are blank sheets.
    """

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._sheets = QWidget()
        self._sheets.setProperty("kind", "clear")
        self._column = QVBoxLayout(self._sheets)
        self._column.addStretch(1)
        self.setWidget(self._sheets)
        self._pictures: list[QPixmap] = []
        self._zoom = FIT
        self._labels: list[PlainLabel] = []
        FingerScroll(self)

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return len(self._pictures)

    @property
    def zoom(self) -> float:
        """How much wider than the room a page is."""
        return self._zoom

    def show_pages(self, pages: tuple[bytes, ...]) -> None:
        """Show these pictures."""
        self._show([_pixmap(page) for page in pages])

    def show_first(self, page: bytes, *, count: int) -> None:
        """Show the first of so many, at the top."""
        first = _pixmap(page)
        blank = QPixmap(first.size())
        blank.fill(Qt.GlobalColor.white)
        self._show([first, *[blank] * (count - 1)])
        self.verticalScrollBar().setValue(0)

    def show_page(self, place: int, page: bytes) -> None:
        """A further one has come."""
        self._pictures[place] = _pixmap(page)
        self._fit()

    def come_closer(self) -> None:
        """A step."""
        self._zoom = min(self._zoom * STEP, CLOSEST)
        self._fit()

    def go_back(self) -> None:
        """A step, no further than that a page is as wide as the room."""
        self._zoom = max(self._zoom / STEP, FIT)
        self._fit()

    def fit_width(self) -> None:
        """As wide as there is room."""
        self._zoom = FIT
        self._fit()

    def _show(self, pages: list[QPixmap]) -> None:
        self._pictures = pages
        while len(self._labels) > len(pages):
            label = self._labels.pop()
            self._column.removeWidget(label)
            label.deleteLater()
        while len(self._labels) < len(pages):
            self._labels.append(self._sheet())
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _sheet(self) -> PlainLabel:
        label = PlainLabel()
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column.insertWidget(self._column.count() - 1, label)
        return label

    def _fit(self) -> None:
        ratio = self.devicePixelRatioF()
        width = max(1, int((self.viewport().width() - _BORDER) * ratio * self._zoom))
        for label, picture in zip(self._labels, self._pictures, strict=True):
            smooth = Qt.TransformationMode.SmoothTransformation
            # Dots that are not there would only blur it.
            most = picture.width() if self._zoom == FIT else width
            fitted = picture.scaledToWidth(min(width, most), smooth)
            fitted.setDevicePixelRatio(ratio)
            label.setPixmap(fitted)


def _pixmap(page: bytes) -> QPixmap:
    return QPixmap.fromImage(QImage.fromData(page))
