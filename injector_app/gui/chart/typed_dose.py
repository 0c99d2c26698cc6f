"""TypedDose: shows on the canvas what is being typed, until it counts."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from injector_app.gui.chart.dose_entry import DoseEntry
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel

INSET = 24


class TypedDose(PlainLabel):
    """Floats over the lower middle of the canvas."""

    def __init__(self, entry: DoseEntry, canvas: QWidget) -> None:
        super().__init__(kind="typed", name=ObjectName.CHART_TYPED_DOSE, parent=canvas)
        self._canvas = canvas
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        entry.text_changed.connect(self._show_text)

    def _show_text(self, text: str) -> None:
        self.setVisible(bool(text))
        self.setText(f"{text} U")
        self.adjustSize()
        room: QRect = self._canvas.rect()
        self.move(room.center().x() - self.width() // 2, room.bottom() - INSET - self.height())
        self.raise_()
