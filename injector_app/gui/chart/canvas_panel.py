"""CanvasPanel: the canvas with its hands: keys, presses, typing, pointing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from injector_app.domain.diagram import Diagram
from injector_app.domain.edition import DrawingId
from injector_app.domain.region import Region
from injector_app.gui.canvas.art_shelf import ArtShelf
from injector_app.gui.canvas.mark import MarkMaker
from injector_app.gui.canvas.mark_colours import mark_colours_of
from injector_app.gui.canvas.sheet import PLAIN_LAYERS
from injector_app.gui.chart.canvas_tool import CanvasTool
from injector_app.gui.chart.chart_canvas import ChartCanvas
from injector_app.gui.chart.chart_keys import ChartKeys
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.dose_entry import DoseEntry
from injector_app.gui.chart.fill_bench import FillBench
from injector_app.gui.chart.giving import Giving
from injector_app.gui.chart.hand_rail import HandRail
from injector_app.gui.chart.key_cursor import KeyCursor
from injector_app.gui.chart.overview import Overview
from injector_app.gui.chart.point_actions import PointActions
from injector_app.gui.chart.pointing import Pointing
from injector_app.gui.chart.select_menu import SelectMenu
from injector_app.gui.chart.selection import Selection
from injector_app.gui.chart.status_line import StatusLine
from injector_app.gui.chart.syringe import Syringe
from injector_app.gui.chart.typed_dose import TypedDose
from injector_app.gui.shared.theme import Look

FIRST_HINT = "Type a dose, then click where it was given."


class CanvasPanel(QFrame):
    """Shows the chosen diagram and lets a hand work on it.

    Signals:
        dose_typed: digits typed on the canvas or in the table became a dose; carries the text.
        diagram_requested: a diagram was chosen on the overview; carries its DrawingId.
    """

    dose_typed = Signal(str)
    diagram_requested = Signal(object)

    def __init__(
        self,
        document: ChartDocument,
        selection: Selection,
        syringe: Syringe,
        shelf: ArtShelf,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._selection = selection
        self._shelf = shelf
        self._look = look
        self._diagram: Diagram | None = None
        self._maker: MarkMaker | None = None
        self._layers = PLAIN_LAYERS
        self.canvas = ChartCanvas(selection, mark_colours_of(look.theme))
        self.tool = CanvasTool(document, selection, syringe)
        self.giving = Giving(document, selection)
        self.entry = DoseEntry(self)
        self.keys = ChartKeys(self, walk=self.tool.walk)
        self.status = StatusLine()
        self.point_actions = PointActions(document, selection)
        self.key_cursor = KeyCursor(self.canvas, selection)
        self.fill = FillBench(document, self.canvas, syringe)
        self.overview = Overview(document, shelf, look)
        self.rail = HandRail(selection, SelectMenu(document, self.point_actions, self.tool, self))
        self._stack = QStackedWidget()
        TypedDose(self.entry, self.canvas)
        Pointing(document, self.canvas, self.status)
        self._lay_out()
        self._connect_hands()
        self._connect_buttons()
        self._connect_keys()

    def show_diagram(self, diagram: Diagram) -> None:
        """Bring up a diagram with its marks."""
        self._diagram = diagram
        self._maker = MarkMaker(diagram)
        self.fill.start_over()
        self.key_cursor.start_over()
        self.show_overview(False)
        self.status.show_pointed("")
        self.tool.work_on(diagram)
        self._dress()
        self._show_marks()

    def show_layers(self, shown: frozenset[str]) -> None:
        """Show these layers beside the plain drawing, and no others."""
        self._layers = PLAIN_LAYERS | shown
        self._dress()

    def show_overview(self, shown: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Show all diagrams in use in place of the canvas, or the canvas again."""
        self.fill.tool.drop()
        self.rail.show_overview(shown)
        self._stack.setCurrentWidget(self.overview if shown else self.canvas)
        if not shown and self._stack.isVisible():
            self.canvas.setFocus()

    def begin_fill(self, region: Region | None = None) -> None:
        """Lay a grid over a region of the diagram."""
        if self._diagram is not None:
            self.show_overview(False)
            self.fill.begin(self._diagram, region)

    def _show_first_hint(self) -> None:
        has_points = bool(self._document.treatment.chart)
        self.status.show_hint("" if has_points else FIRST_HINT)

    def _dress(self) -> None:
        if self._diagram is not None:
            theme = self._look.theme
            sheet = self._shelf.sheet(self._diagram, theme, layers=self._layers)
            self.canvas.show_sheet(sheet, mark_colours_of(theme))

    def _show_marks(self) -> None:
        if self._maker is not None and self._document.is_open:
            self.canvas.marks.show_marks(self._maker.marks(self._document.treatment.chart))

    def _show_selection(self) -> None:
        self.canvas.marks.show_selection(self._selection.ids)

    def _connect_hands(self) -> None:
        self._document.opened.connect(self._show_first_hint)
        self._document.treatment_changed.connect(self._show_marks)
        self._selection.changed.connect(self._show_selection)
        self._look.changed.connect(self._dress)
        self.canvas.place_requested.connect(self.tool.place)
        self.canvas.mark_pressed.connect(self.tool.press)
        self.canvas.drag_finished.connect(self.tool.drag)
        self.canvas.mark_tapped.connect(self.giving.tap)
        self.canvas.band_finished.connect(self.point_actions.catch)
        for hinting in (self.tool, self.giving, self.point_actions, self.key_cursor, self.fill):
            hinting.hinted.connect(self.status.show_hint)

    def _connect_buttons(self) -> None:
        rail, keys = self.rail, self.keys
        for button, key, slot in (
            (rail.mirror_requested, keys.mirror_requested, self.point_actions.mirror),
            (rail.duplicate_requested, keys.duplicate_requested, self.point_actions.duplicate),
            (rail.delete_requested, keys.deleted, self.tool.remove),
            (rail.fill_requested, keys.fill_requested, self.begin_fill),
        ):
            button.connect(slot)
            key.connect(slot)
        keys.select_requested.connect(rail.show_select_menu)
        keys.overview_requested.connect(lambda: self.show_overview(True))
        rail.layers.changed.connect(self.show_layers)
        keys.muscles_requested.connect(rail.layers.toggle_muscles)
        rail.overview_toggled.connect(self.show_overview)
        self.overview.diagram_chosen.connect(self._on_diagram_chosen)
        self.overview.left.connect(lambda: self.show_overview(False))

    def _on_diagram_chosen(self, drawing_id: DrawingId) -> None:
        self.show_overview(False)
        self.diagram_requested.emit(drawing_id)

    def _connect_keys(self) -> None:
        self.keys.watch(self.canvas, moves=True)
        self.key_cursor.watch()
        self.keys.typed.connect(self.entry.type)
        self.keys.erased.connect(self.entry.erase)
        self.keys.entered.connect(self._on_entered)
        self.keys.escaped.connect(self._on_escaped)
        self.keys.nudged.connect(self.tool.nudge)
        self.keys.all_requested.connect(self.tool.choose_all)
        self.keys.give_requested.connect(self.giving.give)
        self.keys.give_all_requested.connect(self.giving.give_all)
        self.keys.plan_requested.connect(self.giving.plan)
        self.keys.zoomed.connect(self._on_zoomed)
        self.entry.committed.connect(self.dose_typed)

    def _on_zoomed(self, steps: int) -> None:
        if steps > 0:
            self.canvas.zoom_in()
        else:
            self.canvas.zoom_out()

    def _on_escaped(self) -> None:
        """Give up what is under way, the nearest thing first."""
        if self.entry.text:
            self.entry.cancel()
        elif self.fill.tool.is_open:
            self.fill.tool.drop()
        else:
            self.canvas.cancel_press()
            self.key_cursor.hide()
            self._selection.clear()
            self.status.show_hint("")

    def _on_entered(self) -> None:
        if self.entry.text:
            self.entry.commit()
        else:
            self.fill.tool.accept()

    def _lay_out(self) -> None:
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self.overview)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.rail)
        sheet = QVBoxLayout()
        sheet.setSpacing(0)
        sheet.addWidget(self._stack, 1)
        sheet.addWidget(self.fill.panel)
        row.addLayout(sheet, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.status)
