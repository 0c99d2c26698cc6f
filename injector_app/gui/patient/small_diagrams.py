"""SmallDiagrams: the pictures of one treatment in a row."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from injector_app.gui.canvas.small_pictures import SIZE, SmallPicture

GAP = 4
MORE_WIDTH = 28
MOST = 5


class SmallDiagrams(QWidget):
    """As many as fit, and how many more there are; hidden while there is none."""

    def __init__(self, name: str, most: int = MOST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._most = most
        self._pictures: tuple[SmallPicture, ...] = ()
        self.hide()

    @property
    def pictures(self) -> tuple[SmallPicture, ...]:
        """What is shown."""
        return self._pictures

    def show_pictures(self, pictures: tuple[SmallPicture, ...]) -> None:
        """Show these; the words of all of them are read out and stand in the tip."""
        self._pictures = pictures
        words = tuple(each.words for each in pictures)
        self.setAccessibleName("Where it was given")
        self.setAccessibleDescription("; ".join(words))
        self.setToolTip("\n".join(words))
        self.setFixedSize(self.sizeHint())
        self.setVisible(bool(pictures))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the pictures that are shown."""
        shown = min(len(self._pictures), self._most)
        more = MORE_WIDTH if len(self._pictures) > shown else 0
        return QSize(max(shown * (SIZE.width() + GAP) - GAP, 0) + more, SIZE.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's
        """Paint them from the left."""
        painter = QPainter(self)
        for place, each in enumerate(self._pictures[: self._most]):
            painter.drawPixmap(place * (SIZE.width() + GAP), 0, each.pixmap)
        if (more := len(self._pictures) - self._most) > 0:
            room = QRectF(self.width() - MORE_WIDTH, 0, MORE_WIDTH, SIZE.height())
            painter.setPen(self.palette().text().color())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), f"+{more}")
        painter.end()
