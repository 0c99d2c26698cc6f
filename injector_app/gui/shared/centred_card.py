"""CentredCard: one card in the middle of an empty screen, as before somebody signed in."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from injector_app.gui.shared.finger_scroll import FingerScroll

PADDING = 36
ROW_GAP = 14


class CentredCard(QScrollArea):
    """Holds a column of widgets; scrolls when the window is low."""

    def __init__(self, *, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(width)
        self.column = QVBoxLayout(card)
        self.column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        self.column.setSpacing(ROW_GAP)
        self.setWidget(_centred(card))
        self._fingers: FingerScroll | None = None
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def _on_range_changed(self, _low: int, high: int) -> None:
        # Only where there is something to scroll: gestures load all the enums of Qt, and the first
        # window must not wait for them.
        if high > 0 and self._fingers is None:
            self._fingers = FingerScroll(self)


def _centred(card: QWidget) -> QWidget:
    room = QWidget()
    room.setProperty("kind", "page")
    column = QVBoxLayout(room)
    column.addStretch(1)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card)
    row.addStretch(1)
    column.addLayout(row)
    column.addStretch(1)
    return room
