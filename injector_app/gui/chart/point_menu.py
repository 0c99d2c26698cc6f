"""PointMenu: what can be done at a place of the diagram: for fingers, and for the right button."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QMenu

from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.position import Position
from injector_app.gui.chart.canvas_panel import CanvasPanel
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.fill_tool import fillable_at
from injector_app.gui.chart.point_groups import by_region, by_state
from injector_app.gui.chart.point_words import STATES, points_in_words, region_words
from injector_app.gui.chart.press import TOUCH_REACH
from injector_app.gui.chart.selection import Selection
from injector_app.gui.shared.object_names import ObjectName


class PointMenu(QMenu):
    """Made anew for each place; a pressed mark that was not chosen is chosen first."""

    def __init__(self, panel: CanvasPanel, document: ChartDocument, selection: Selection) -> None:
        super().__init__(panel)
        self.setObjectName(ObjectName.CHART_POINT_MENU)
        self._panel = panel
        self._document = document
        self._selection = selection
        panel.canvas.menu_requested.connect(self.show_at)

    def show_at(self, place: QPointF) -> None:
        """Open at a place of the viewport."""
        canvas = self._panel.canvas
        mark = canvas.mark_at(place, TOUCH_REACH)
        if mark is not None and mark not in self._selection.ids:
            self._selection.choose((mark,))
        self.clear()
        if mark is not None:
            self._offer_points()
        else:
            self._offer_place(canvas.position_at(place))
        self.popup(canvas.viewport().mapToGlobal(place.toPoint()))

    def _offer_points(self) -> None:
        actions, points = self._panel.point_actions, self._selection.points
        words = points_in_words(self._selection.numbers)
        # Not a section: style sheets show those without their words.
        self.addAction(f"{words[:1].upper()}{words[1:]}").setEnabled(False)
        self.addSeparator()
        for state in PointState:
            if any(point.state is not state for point in points):
                self.addAction(STATES[state], partial(actions.mark_as, state))
        self.addSeparator()
        self.addAction("Mirror to the other side\tM", actions.mirror)
        self.addAction("Duplicate\tD", actions.duplicate)
        self.addAction("Delete\tDel", self._panel.tool.remove)
        self.addSeparator()
        if len(points) == 1:
            self._offer_alike(points[0])
        self.addAction("Choose nothing\tEsc", self._selection.clear)

    def _offer_alike(self, point: InjectionPoint) -> None:
        treatment, catalog = self._document.treatment, self._document.catalog
        states = (replace(group, words=group.words.lower()) for group in by_state(treatment))
        for group in (*by_region(treatment, catalog), *states):
            if point.id in group.ids and len(group.ids) > 1:
                choose = partial(self._panel.point_actions.choose, group.ids)
                self.addAction(f"Choose {group.line}", choose)

    def _offer_place(self, position: Position | None) -> None:
        diagram = self._panel.canvas.diagram
        treatment, catalog = self._document.treatment, self._document.catalog
        preferred = self._document.preferred_regions
        fillable = fillable_at(diagram, position) if position else None
        if fillable is not None:
            words = region_words(fillable.id, catalog)
            self.addAction(f"Fill {words}…\tF", partial(self._panel.begin_fill, fillable))
        region = diagram.region_at(position, preferred) if position else None
        if region is not None:
            words = region_words(region.id, catalog)
            for group in by_region(treatment, catalog):
                if group.words == words:
                    choose = partial(self._panel.point_actions.choose, group.ids)
                    self.addAction(f"Choose {group.line}", choose)
        self.addAction("Choose all on this diagram\tCtrl+A", self._panel.tool.choose_all)
        self.addAction("Choose nothing\tEsc", self._selection.clear)
