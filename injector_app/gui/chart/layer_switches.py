"""LayerSwitches: what is shown of the anatomy beside the plain drawing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from injector_app.gui.canvas.sheet import LANDMARKS, MUSCLES, REGIONS
from injector_app.gui.chart.rail_button import RailButton
from injector_app.gui.shared import sizes
from injector_app.gui.shared.object_names import ObjectName


class LayerSwitches(QWidget):
    """Three switches; nothing is on at first.

    Signals:
        changed: carries the names of the layers that are on, as a frozenset.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = ObjectName
        self._buttons = {
            MUSCLES: _switch(names.CHART_MUSCLES, "muscle", "Muscles", "Show the muscles (U)"),
            REGIONS: _switch(
                names.CHART_REGIONS, "region", "Regions", "Show the regions with their names"
            ),
            LANDMARKS: _switch(
                names.CHART_LANDMARKS, "landmark", "Marks", "Show the landmarks with their names"
            ),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP_SMALL)
        for button in self._buttons.values():
            column.addWidget(button)
            button.toggled.connect(self._on_toggled)

    @property
    def shown(self) -> frozenset[str]:
        """The layers that are on."""
        return frozenset(name for name, button in self._buttons.items() if button.isChecked())

    def toggle_muscles(self) -> None:
        """Show the muscles, or hide them."""
        self._buttons[MUSCLES].toggle()

    def _on_toggled(self) -> None:
        self.changed.emit(self.shown)


def _switch(name: ObjectName, icon: str, words: str, help_text: str) -> RailButton:
    button = RailButton(name, icon, words, help_text)
    button.setCheckable(True)
    return button
