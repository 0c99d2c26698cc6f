"""PastChooser: walks the earlier visits, with a slider and two buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from injector_app.gui.chart.past.past import Past
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel


class PastChooser(QWidget):
    """The newest visit is on the right, as on a line of time."""

    def __init__(self, past: Past, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._past = past
        self._earlier = Button(
            ObjectName.PAST_EARLIER, icon="back", kind="quiet", help_text="The visit before it"
        )
        self._later = Button(
            ObjectName.PAST_LATER, icon="next", kind="quiet", help_text="The visit after it"
        )
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName(ObjectName.PAST_SLIDER)
        self._slider.setAccessibleName("Earlier visits")
        self._slider.setPageStep(1)
        self._slider.setMinimumHeight(sizes.TOUCH_HEIGHT)
        self._count = PlainLabel(kind="caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, sizes.GAP, 0)
        row.setSpacing(sizes.GAP_SMALL)
        row.addWidget(self._earlier)
        row.addWidget(self._slider, 1)
        row.addWidget(self._later)
        row.addWidget(self._count)
        self._earlier.clicked.connect(lambda: past.choose(past.place + 1))
        self._later.clicked.connect(lambda: past.choose(past.place - 1))
        self._slider.valueChanged.connect(self._on_slid)
        past.opened.connect(self._show_range)
        past.changed.connect(self._show_place)

    def _on_slid(self, value: int) -> None:
        self._past.choose(len(self._past.notes) - 1 - value)

    def _show_range(self) -> None:
        self._slider.blockSignals(True)
        self._slider.setRange(0, max(len(self._past.notes) - 1, 0))
        self._slider.blockSignals(False)
        self._show_place()

    def _show_place(self) -> None:
        count, place = len(self._past.notes), self._past.place
        self._slider.setValue(count - 1 - place)
        self._earlier.setEnabled(place < count - 1)
        self._later.setEnabled(place > 0)
        self._count.setText(f"{count - place} of {count}")
        self.setVisible(count > 1)
