"""HandRail: buttons at the left of the canvas, one for each key that acts on points."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from injector_app.gui.chart.layer_switches import LayerSwitches
from injector_app.gui.chart.rail_button import RailButton
from injector_app.gui.chart.selection import Selection
from injector_app.gui.shared import sizes
from injector_app.gui.shared.object_names import ObjectName


class HandRail(QFrame):
    """Big enough for a finger; what needs chosen points waits until some are.

    Signals:
        overview_toggled: show or hide all diagrams on one sheet.
        mirror_requested, duplicate_requested, delete_requested: for the chosen points.
        fill_requested: lay a grid.
    """

    overview_toggled = Signal(bool)
    mirror_requested = Signal()
    duplicate_requested = Signal()
    delete_requested = Signal()
    fill_requested = Signal()

    def __init__(
        self, selection: Selection, select_menu: QMenu, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self._selection = selection
        self._overview = RailButton(
            ObjectName.CHART_OVERVIEW, "overview", "Overview", "All diagrams in use (O)"
        )
        self._overview.setCheckable(True)
        self.layers = LayerSwitches()
        self._select = RailButton(
            ObjectName.CHART_SELECT, "select", "Select", "Choose points by kind (S)"
        )
        self._select_menu = select_menu
        self._mirror = RailButton(
            ObjectName.CHART_MIRROR, "mirror", "Mirror", "Mirror to the other side (M)"
        )
        self._duplicate = RailButton(
            ObjectName.CHART_DUPLICATE, "duplicate", "Copy", "Duplicate 5 mm beside (D)"
        )
        self._delete = RailButton(
            ObjectName.CHART_DELETE, "trash", "Delete", "Delete the chosen points (Delete)"
        )
        self._fill = RailButton(
            ObjectName.CHART_FILL, "grid", "Fill", "Fill a region with a grid of points (F)"
        )
        self._lay_out()
        self._connect()
        self._follow()

    def show_select_menu(self) -> None:
        """Open the menu as the button does."""
        corner = self._select.rect().topRight()
        self._select_menu.popup(self._select.mapToGlobal(corner))

    def show_overview(self, shown: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Say whether the overview is on the screen."""
        self._overview.setChecked(shown)

    def _follow(self) -> None:
        for button in (self._mirror, self._duplicate, self._delete):
            button.setEnabled(bool(self._selection.ids))

    def _connect(self) -> None:
        self._selection.changed.connect(self._follow)
        self._select.clicked.connect(self.show_select_menu)
        self._overview.toggled.connect(self.overview_toggled)
        for button, signal in (
            (self._mirror, self.mirror_requested),
            (self._duplicate, self.duplicate_requested),
            (self._delete, self.delete_requested),
            (self._fill, self.fill_requested),
        ):
            button.clicked.connect(signal)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.GAP_SMALL, sizes.GAP, sizes.GAP_SMALL, sizes.GAP)
        column.setSpacing(sizes.GAP_SMALL)
        column.addWidget(self._overview)
        column.addWidget(self.layers)
        column.addSpacing(sizes.GAP)
        for button in (self._select, self._mirror, self._duplicate, self._fill, self._delete):
            column.addWidget(button)
        column.addStretch(1)
