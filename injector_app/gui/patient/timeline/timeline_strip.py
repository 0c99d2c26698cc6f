"""TimelineStrip: the treatments from left to right, as time goes."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from injector_app.gui.patient.timeline.timeline_cell import HEIGHT, TimelineCell
from injector_app.gui.patient.timeline.timeline_model import TimelineModel
from injector_app.gui.patient.timeline.timeline_names import TimelineName
from injector_app.gui.shared.finger_scroll import FingerScroll
from injector_app.gui.shared.row_table import OPENING_KEYS
from injector_app.gui.shared.theme import Look

BAR_ROOM = 16


class TimelineStrip(QListView):
    """Left, right, Home and End walk it; Enter, a click or a tap opens.

    Signals:
        row_opened: carries the index.
        left: Escape.
        sight_changed: other treatments may be in sight.
    """

    row_opened = Signal(QModelIndex)
    left = Signal()
    sight_changed = Signal()

    def __init__(self, model: TimelineModel, look: Look) -> None:
        super().__init__()
        self.setObjectName(TimelineName.STRIP)
        self.setAccessibleName("Treatments of this patient, oldest first")
        self.setProperty("kind", "flush")
        self.timeline = model
        self.setModel(model)
        self.setItemDelegate(TimelineCell(look, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFixedHeight(HEIGHT + BAR_ROOM)
        FingerScroll(self)
        self.clicked.connect(self.row_opened)
        self.horizontalScrollBar().valueChanged.connect(self.sight_changed)

    def show_newest(self) -> None:
        """Begin with the newest, which stands at the right end."""
        newest = self.model().index(self.model().rowCount() - 1, 0)
        self.setCurrentIndex(newest)
        self.scrollTo(newest)

    @property
    def in_sight(self) -> range:
        """The rows that are on the screen."""
        count, area = self.model().rowCount(), self.viewport().rect()
        if not count:
            return range(0)
        middle = area.center().y()
        first = self.indexAt(QPoint(area.left(), middle))
        last = self.indexAt(QPoint(area.right(), middle))
        end = last.row() if last.isValid() else count - 1
        return range(max(first.row(), 0), end + 1)

    @property
    def is_drawn(self) -> bool:
        """Whether everything in sight is read and has its pictures."""
        rows = [self.timeline.rows[place] for place in self.in_sight]
        return bool(rows) and not any(row.waits or row.pictures is None for row in rows)

    def showEvent(self, event: QShowEvent) -> None:
        """Now something is in sight."""
        super().showEvent(event)
        self.sight_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wider strip shows more of them."""
        super().resizeEvent(event)
        self.sight_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, leave with Escape."""
        if event.key() in OPENING_KEYS and self.currentIndex().isValid():
            self.row_opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """There is only one way to go: the wheel goes it, too."""
        step = event.angleDelta().y() or event.angleDelta().x()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - step)
        event.accept()
