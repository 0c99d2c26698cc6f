"""CanvasPanel: the canvas with its hands: keys, presses, typing, pointing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from injector_app.domain.diagram import Diagram
from injector_app.gui.canvas.mark import MarkMaker
from injector_app.gui.canvas.mark_colours import mark_colours_of
from injector_app.gui.canvas.sheet import PLAIN_LAYERS
from injector_app.gui.chart.art_shelf import ArtShelf
from injector_app.gui.chart.canvas_tool import CanvasTool
from injector_app.gui.chart.chart_canvas import ChartCanvas
from injector_app.gui.chart.chart_keys import ChartKeys
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.dose_entry import DoseEntry
from injector_app.gui.chart.giving import Giving
from injector_app.gui.chart.pointing import Pointing
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
    """

    dose_typed = Signal(str)

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
        TypedDose(self.entry, self.canvas)
        Pointing(document, self.canvas, self.status)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.status)
        self._connect_hands()
        self._connect_keys()

    def show_diagram(self, diagram: Diagram) -> None:
        """Bring up a diagram with its marks."""
        self._diagram = diagram
        self._maker = MarkMaker(diagram)
        self.status.show_pointed("")
        self.tool.work_on(diagram)
        self._dress()
        self._show_marks()

    def show_layers(self, shown: frozenset[str]) -> None:
        """Show these layers beside the plain drawing, and no others."""
        self._layers = PLAIN_LAYERS | shown
        self._dress()

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
        for hands in (self.tool, self.giving):
            hands.hinted.connect(self.status.show_hint)

    def _connect_keys(self) -> None:
        self.keys.watch(self.canvas, moves=True)
        self.keys.typed.connect(self.entry.type)
        self.keys.erased.connect(self.entry.erase)
        self.keys.entered.connect(self.entry.commit)
        self.keys.escaped.connect(self._on_escaped)
        self.keys.deleted.connect(self.tool.remove)
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
        else:
            self.canvas.cancel_press()
            self._selection.clear()
            self.status.show_hint("")
