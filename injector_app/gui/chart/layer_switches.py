"""LayerSwitches: what is shown of the anatomy beside the plain drawing."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from injector_app.gui.canvas.sheet import LANDMARKS, MUSCLES, REGIONS
from injector_app.gui.chart.rail_button import RailButton
from injector_app.gui.shared.object_names import ObjectName

HELP = "Show muscles (U), regions, landmarks"
# A finger hits a row of 44 px.
ROOMY = "QMenu::item { padding: 14px 28px 12px 40px; } QMenu::indicator { left: 14px; }"


class LayerSwitches(RailButton):
    """A button with three switches under it; nothing is on at first.

    Signals:
        changed: carries the names of the layers that are on, as a frozenset.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__(ObjectName.CHART_LAYERS, "muscle", "Layers", HELP)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        names = ObjectName
        menu = QMenu(self)
        menu.setStyleSheet(ROOMY)
        self._switches = {
            MUSCLES: _switch(menu, names.CHART_MUSCLES, "Muscles (U)"),
            REGIONS: _switch(menu, names.CHART_REGIONS, "Regions with their names"),
            LANDMARKS: _switch(menu, names.CHART_LANDMARKS, "Landmarks with their names"),
        }
        for switch in self._switches.values():
            switch.toggled.connect(self._on_toggled)
        self.setMenu(menu)

    @property
    def shown(self) -> frozenset[str]:
        """The layers that are on."""
        return frozenset(name for name, switch in self._switches.items() if switch.isChecked())

    def toggle_muscles(self) -> None:
        """Show the muscles, or hide them."""
        self._switches[MUSCLES].toggle()

    def _on_toggled(self) -> None:
        self.changed.emit(self.shown)


def _switch(menu: QMenu, name: ObjectName, words: str) -> QAction:
    action = menu.addAction(words)
    action.setObjectName(name)
    action.setCheckable(True)
    return action
