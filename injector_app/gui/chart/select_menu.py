"""SelectMenu: choose points by what they have in common."""

from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from injector_app.gui.chart.canvas_tool import CanvasTool
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.point_actions import PointActions
from injector_app.gui.chart.point_groups import (
    PointGroup,
    by_dose,
    by_region,
    by_side,
    by_state,
)
from injector_app.gui.shared.object_names import ObjectName


class SelectMenu(QMenu):
    """Made anew each time it opens."""

    def __init__(
        self,
        document: ChartDocument,
        actions: PointActions,
        tool: CanvasTool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("Select", parent)
        self.setObjectName(ObjectName.CHART_SELECT_MENU)
        self._document = document
        self._actions = actions
        self._tool = tool
        self._sides, self._regions, self._doses = (
            QMenu(title, self) for title in ("By side", "By region", "By dose")
        )
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what the chart has now."""
        self.clear()
        treatment, document = self._document.treatment, self._document
        self.addAction("All on this diagram\tCtrl+A", self._tool.choose_all)
        self.addAction("All of the treatment", self._actions.choose_all)
        self.addSeparator()
        self._offer(by_state(treatment), self)
        for menu, groups in (
            (self._sides, by_side(treatment)),
            (self._regions, by_region(treatment, document.catalog)),
            (self._doses, by_dose(treatment, document.product_name)),
        ):
            menu.clear()
            menu.setEnabled(bool(groups))
            self._offer(groups, menu)
            self.addMenu(menu)
        self.addSeparator()
        self.addAction("None\tEsc", partial(self._actions.choose, ()))

    def _offer(self, groups: tuple[PointGroup, ...], menu: QMenu) -> None:
        for group in groups:
            menu.addAction(group.line, partial(self._actions.choose, group.ids))
