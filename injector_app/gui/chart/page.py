"""ChartPage: diagrams on the left, the canvas in the middle, what belongs to it on the right."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import Clinic
from injector_app.domain.diagram import Diagram
from injector_app.domain.missing_fields import missing_fields
from injector_app.domain.point import PointState
from injector_app.gui.chart.art_shelf import ArtShelf
from injector_app.gui.chart.canvas_panel import CanvasPanel
from injector_app.gui.chart.chart_style import chart_style
from injector_app.gui.chart.detail_tabs import DetailTabs
from injector_app.gui.chart.diagram_strip import DiagramStrip
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.dose_bar import DoseBar
from injector_app.gui.chart.dosing import Dosing
from injector_app.gui.chart.point_edits import change_points
from injector_app.gui.chart.selection import Selection
from injector_app.gui.chart.sign_row import SignRow
from injector_app.gui.chart.syringe import Syringe
from injector_app.gui.chart.tool_bar import ToolBar
from injector_app.gui.chart.totals_panel import TotalsPanel
from injector_app.gui.shared import sizes
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.gui.shared.theme import Look
from injector_app.system.clock import Clock

COLUMN_SHARE = 0.34
COLUMN_WIDTHS = (440, 560)


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
        shelf = ArtShelf(catalog)
        self.banner = ProblemBanner()
        self.tool_bar = ToolBar(self.document.undo_stack)
        self.strip = DiagramStrip(self.document, shelf, look)
        self.canvas_panel = CanvasPanel(self.document, self.selection, syringe, shelf, look)
        self.dose_bar = DoseBar(self.document, Dosing(self.document, self.selection, syringe), syringe)
        self.details = DetailTabs(self.document, self.selection, clock)
        self.sign_row = SignRow()
        self._column = QWidget()
        self._lay_out()
        self._connect()
        self._restyle()
