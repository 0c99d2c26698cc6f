"""ChartPage: diagrams on the left, the canvas in the middle, what belongs to it on the right."""

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import Clinic
from injector_app.domain.edition import DrawingId
from injector_app.domain.ids import PointId
from injector_app.domain.missing_fields import missing_fields
from injector_app.domain.point_states import planned_ids
from injector_app.domain.undrawn_points import undrawn_notice
from injector_app.gui.canvas.art_shelf import ArtShelf
from injector_app.gui.chart.canvas_panel import CanvasPanel
from injector_app.gui.chart.chart_style import chart_style
from injector_app.gui.chart.correction_mark import CorrectionMark
from injector_app.gui.chart.detail_tabs import PATTERNS, POINTS, VIALS, DetailTabs
from injector_app.gui.chart.diagram_strip import DiagramStrip
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.dose_bar import DoseBar
from injector_app.gui.chart.dosing import Dosing
from injector_app.gui.chart.notes_edit import NotesEdit
from injector_app.gui.chart.past.past_desk import PastDesk
from injector_app.gui.chart.past.repeating import Repeating
from injector_app.gui.chart.point_menu import PointMenu
from injector_app.gui.chart.selection import Selection
from injector_app.gui.chart.sign_row import SignRow
from injector_app.gui.chart.syringe import Syringe
from injector_app.gui.chart.tool_bar import ToolBar
from injector_app.gui.chart.totals_panel import TotalsPanel
from injector_app.gui.chart.value_line import ValueLine
from injector_app.gui.shared import sizes
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.gui.shared.theme import Look
from injector_app.system.clock import Clock
from injector_app.wording.messages import Message

# Of the page: what the column should have, and what it may take to have its room.
COLUMN_SHARE, MOST_SHARE = 0.34, 0.406
COLUMN_WIDTHS = (440, 520, 760)
TALL = 820
UNDRAWN = "Points without their drawing"
UNDRAWN_NEXT = "They stay in the table and in the totals."


class ChartPage(QWidget):
    """Lays the parts out and joins them over one document."""

    def __init__(
        self,
        look: Look,
        *,
        catalog: Catalog,
        clinic: Clinic,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.CHART_PAGE)
        self.setProperty("kind", "page")
        self._look = look
        self.document = ChartDocument(catalog, clinic, self)
        self.selection = Selection(self.document)
        syringe = Syringe(self.document)
        self.shelf = shelf = ArtShelf(catalog)
        self.correction = CorrectionMark(self.document)
        self.banner = ProblemBanner()
        self.tool_bar = ToolBar(self.document)
        self.strip = DiagramStrip(self.document, shelf, look)
        self.canvas_panel = CanvasPanel(self.document, self.selection, syringe, shelf, look)
        self.dose_bar = DoseBar(
            self.document, Dosing(self.document, self.selection, syringe), syringe
        )
        self.past = PastDesk(self.document, self.canvas_panel.canvas, look)
        self.details = DetailTabs(self.document, self.selection, syringe, clock, self.past)
        placing = self.details.patterns.placing
        self.repeating = Repeating(self.document, self.past.past, placing)
        self.sign_row = SignRow()
        PointMenu(self.canvas_panel, self.document, self.selection)
        self._totals = TotalsPanel(self.document)
        self._column = QWidget()
        self._lay_out()
        self._connect()
        self._restyle()

    @property
    def is_typed_in(self) -> bool:
        """Whether a field holds something that is not an edit yet."""
        if not self.isVisible():
            # Behind the lock no field has the focus, and one may be half typed.
            return any(line.is_typed_in for line in self.findChildren(ValueLine))
        field = self.focusWidget()
        return isinstance(field, ValueLine | NotesEdit) and field.is_typed_in

    def finish_typing(self) -> None:
        """Take over what is being typed, as when the field is left."""
        field = self.focusWidget()
        if not self.isVisible():
            for line in self.findChildren(ValueLine):
                if line.is_typed_in:
                    line.editingFinished.emit()
        elif self.is_typed_in and field is not None:
            field.clearFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the right column its share of the window."""
        super().resizeEvent(event)
        least, roomy, most = COLUMN_WIDTHS
        wanted = max(self.width() * COLUMN_SHARE, min(self.width() * MOST_SHARE, roomy))
        self._column.setFixedWidth(round(min(max(wanted, least), most)))
        # In a low window what is not in use gives its room to the list.
        is_low = self.height() < TALL
        self._totals.show_low(low=is_low)
        self.details.points.show_low(low=is_low)

    def showEvent(self, event: QShowEvent) -> None:
        """Digits are a dose at once, without a click first."""
        super().showEvent(event)
        self.canvas_panel.canvas.setFocus()

    def _connect(self) -> None:
        document, canvas = self.document, self.canvas_panel.canvas
        document.opened.connect(self._on_opened)
        document.settled.connect(self._follow)
        self._look.changed.connect(self._restyle)
        self.strip.diagram_chosen.connect(self.canvas_panel.show_diagram)
        self.strip.diagram_chosen.connect(self.past.ghosts.show_diagram)
        self.past.past.opened.connect(self._on_past_opened)
        self.strip.clicked.connect(lambda: self.canvas_panel.show_overview(False))
        self.canvas_panel.diagram_requested.connect(self.strip.choose)
        self.strip.add_shortcuts(self)
        self.canvas_panel.dose_typed.connect(self.dose_bar.give)
        self.canvas_panel.keys.watch(self.details.points.list, moves=False)
        canvas.zoomed.connect(self.tool_bar.show_zoom)
        self.tool_bar.zoom_in_requested.connect(canvas.zoom_in)
        self.tool_bar.zoom_out_requested.connect(canvas.zoom_out)
        self.tool_bar.fit_requested.connect(canvas.fit)
        self.tool_bar.give_all_requested.connect(self.canvas_panel.giving.give_all)
        self.tool_bar.add_shortcuts(self)
        self.details.patterns.placing.placed.connect(self._on_placed)
        self.details.patterns.placing.told.connect(self.canvas_panel.status.show_hint)
        self.selection.changed.connect(self._on_selection_changed)
        self._connect_repeating()

    def _connect_repeating(self) -> None:
        repeating, in_view, last = (
            self.repeating,
            self.past.panel.repeat,
            self.details.patterns.repeat,
        )
        self.canvas_panel.keys.repeat_requested.connect(repeating.repeat)
        in_view.repeat_requested.connect(repeating.repeat)
        last.repeat_requested.connect(repeating.repeat_last)
        for tell in (in_view.show_problem, last.show_problem, self.canvas_panel.status.show_hint):
            repeating.told.connect(tell)

    def _on_opened(self) -> None:
        self.selection.clear()
        self._show_undrawn()
        self.strip.choose(self._drawing_to_begin_with())
        self.canvas_panel.canvas.fit()
        # A chart begins with a pattern, or with the first click.
        self.details.show_tab(POINTS if self.document.treatment.chart else PATTERNS)
        self.canvas_panel.canvas.setFocus()

    def _on_past_opened(self) -> None:
        """An empty chart begins where the last visit did, unless it is of another use."""
        note, charted = self.past.past.shown, self.document.treatment
        if note is None or charted.chart:
            return
        if charted.indication in {"", note.treatment.indication}:
            drawings = note.treatment.chart.drawings
            here = (each for each in drawings if self.document.catalog.has_drawing(each))
            self.strip.choose(next(here, self._drawing_to_begin_with()))

    def _show_undrawn(self) -> None:
        notice = undrawn_notice(self.document.treatment.chart, self.document.catalog)
        if notice:
            self.banner.show_message(Message(UNDRAWN, notice, UNDRAWN_NEXT), "alert")
        else:
            self.banner.hide()

    def _drawing_to_begin_with(self) -> DrawingId:
        treatment, catalog = self.document.treatment, self.document.catalog
        known = catalog.indications.get(treatment.indication)
        views = known.diagrams if known else ()
        of_use = (DrawingId(self.document.edition, view) for view in views)
        wanted = (*treatment.chart.drawings, *of_use)
        return next((each for each in wanted if catalog.has_drawing(each)), self.strip.first)

    def _follow(self) -> None:
        missing = missing_fields(self.document.treatment, self.document.catalog)
        chart = self.document.treatment.chart
        if len(chart) == len(chart.given) == 1:
            self.details.leave_patterns()
        self.sign_row.show_missing(len(missing))
        self.details.show_missing(missing)
        self.tool_bar.show_planned(len(planned_ids(self.document.treatment)))

    def _on_selection_changed(self) -> None:
        """A point chosen in the table is shown on its diagram."""
        drawings = {point.drawing_id for point in self.selection.points}
        if len(drawings) == 1:
            self.strip.choose(drawings.pop())

    def _on_placed(self, ids: tuple[PointId, ...], is_part: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Show the new points; a part of a pattern is chosen, so that digits are its dose."""
        chart = self.document.treatment.chart
        drawings = [point.drawing_id for point in chart if point.id in ids]
        if self.canvas_panel.canvas.diagram.drawing_id not in drawings:
            self.strip.choose(drawings[0])
        self.selection.choose(ids if is_part else ())
        # What a plan without a vial waits for next is its vial.
        whole = POINTS if self.document.treatment.vials else VIALS
        self.details.show_tab(PATTERNS if is_part else whole)
        self.canvas_panel.canvas.setFocus()

    def _restyle(self) -> None:
        self.setStyleSheet(chart_style(self._look.colours))

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        for widget in (self.correction, self.tool_bar, self.banner):
            middle.addWidget(widget)
        middle.addWidget(self.canvas_panel, 1)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(sizes.GAP_LARGE, 12, sizes.GAP_LARGE, 12)
        column.setSpacing(sizes.GAP)
        column.addWidget(self.dose_bar)
        column.addWidget(self.details, 1)
        column.addWidget(self._totals)
        column.addWidget(self.sign_row)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.strip)
        row.addLayout(middle, 1)
        row.addWidget(self._column)
