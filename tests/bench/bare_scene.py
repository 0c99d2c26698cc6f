"""BareScene: the peer of the canvas: a plain scene with ellipses and numbers over a picture."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QMainWindow
from typing_extensions import override

SIZE = 18.0
PAPER = QBrush(QColor("#ffffff"))
INK = QBrush(QColor("#16211f"))


class BareScene(QGraphicsView):
    """A click adds an ellipse with its number, and does nothing else."""

    def __init__(self, picture: QPixmap) -> None:
        super().__init__()
        self._scene = QGraphicsScene(self)
        self._scene.addPixmap(picture)
        self.setScene(self._scene)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._count = 0

    def add_mark(self, place: QPointF) -> None:
        self._count += 1
        mark = self._scene.addEllipse(
            -SIZE / 2, -SIZE / 2, SIZE, SIZE, QColor(Qt.GlobalColor.white), INK
        )
        mark.setPos(place)
        number = self._scene.addSimpleText(str(self._count))
        number.setBrush(PAPER)
        number.setParentItem(mark)
        number.setPos(-number.boundingRect().center())

    def remove_newest(self) -> None:
        marks = [item for item in self._scene.items() if item.parentItem() is None]
        self._scene.removeItem(marks[0])
        self._count -= 1

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.add_mark(self.mapToScene(event.position().toPoint()))


def show_in_window(view: BareScene) -> QMainWindow:
    """The view in a window as large as ours."""
    window = QMainWindow()
    window.setCentralWidget(view)
    window.resize(1600, 1000)
    window.show()
    return window
