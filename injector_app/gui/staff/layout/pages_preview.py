"""PagesPreview: the pages of a made-up note as they would be printed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from injector_app.gui.shared import sizes
from injector_app.gui.shared.finger_scroll import FingerScroll
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.staff.layout.layout_names import LayoutName

_BORDER = 2 * sizes.MARGIN


class PagesPreview(QScrollArea):
    """Pages below each other, as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(LayoutName.PREVIEW)
        self.setAccessibleName("Preview of a made-up note")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sheets = QWidget()
        self._sheets.setProperty("kind", "clear")
        self._column = QVBoxLayout(self._sheets)
        self._column.addStretch(1)
        self.setWidget(self._sheets)
        self._pictures: tuple[QPixmap, ...] = ()
        self._labels: list[PlainLabel] = []
        FingerScroll(self)

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return len(self._pictures)

    def show_pages(self, pages: tuple[bytes, ...]) -> None:
        """Show these pictures."""
        self._pictures = tuple(QPixmap.fromImage(QImage.fromData(page)) for page in pages)
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
        width = max(1, int((self.viewport().width() - _BORDER) * ratio))
        for label, picture in zip(self._labels, self._pictures, strict=True):
            smooth = Qt.TransformationMode.SmoothTransformation
            fitted = picture.scaledToWidth(min(width, picture.width()), smooth)
            fitted.setDevicePixelRatio(ratio)
            label.setPixmap(fitted)
