"""ExchangePage: patients in on the left, what was imported and what goes out on the right."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from injector_app.domain.clinic import Clinic
from injector_app.gui.exchange.form_view import FormView
from injector_app.gui.exchange.imports_panel import ImportsPanel
from injector_app.gui.exchange.out_panel import OutPanel
from injector_app.gui.exchange.pairs_view import PairsView
from injector_app.gui.exchange.preview_view import PreviewView
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.exchange_names import ExchangeName
from injector_app.gui.shared.form_scroll import FormScroll
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.panel import Panel, right_row
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.gui.shared.work_bar import WorkBar

PANEL_WIDTH = 400
IN_WORDS = (
    "A table (CSV) or FHIR patients (JSON, NDJSON) from another program. You see how the file is "
    "read and what would be added before anything is."
)
PAIRS_WORDS = "Records with one name and birth date, or one health number, and those merged before."


class ExchangePage(QWidget):
    """Holds the steps; the presenter decides which one is in front."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ExchangeName.PAGE)
        self.banner = ProblemBanner(name=f"{ExchangeName.PAGE}.{ObjectName.BANNER}")
        self.bar = WorkBar("Reading", name=ExchangeName.STOP, label="Lines done")
        self.start = Panel("Patients in", IN_WORDS, name=f"exchange.in.{ObjectName.BANNER}")
        self.choose = Button(ExchangeName.CHOOSE, "Choose a file…", kind="primary")
        self.form = FormView()
        self.preview = PreviewView(clinic.region)
        self.pairs = PairsView(clinic.region)
        self.imports = ImportsPanel(clinic)
        self.out = OutPanel()
        self.one_person = Panel(
            "Records of one person", PAIRS_WORDS, name=f"exchange.pairs.{ObjectName.BANNER}"
        )
        self.review = Button(ExchangeName.REVIEW, "Review")
        self._steps = QStackedWidget()
        self._lay_out()

    def show_step(self, step: QWidget) -> None:
        """Bring a step to the front: `start`, `form`, `preview` or `pairs`."""
        is_start = step is self.start
        self._steps.setCurrentWidget(self._start if is_start else step)
        # A table needs the width, and what is under way wants no other choices beside it.
        self._scroll.setVisible(is_start)

    def show_busy(self, *, busy: bool) -> None:
        """One thing at a time."""
        self._steps.setEnabled(not busy)
        self._side.setEnabled(not busy)

    def _lay_out(self) -> None:
        self.start.column.addLayout(right_row(self.choose))
        self.one_person.column.addLayout(right_row(self.review))
        self._start, self._side = QWidget(), QWidget()
        first = QVBoxLayout(self._start)
        first.setContentsMargins(0, 0, 0, 0)
        first.addWidget(self.start)
        first.addStretch(1)
        for step in (self._start, self.form, self.preview, self.pairs):
            self._steps.addWidget(step)
        left = QVBoxLayout()
        left.setSpacing(sizes.GAP_LARGE)
        left.addWidget(self.banner)
        left.addWidget(self.bar)
        left.addWidget(self._steps, 1)
        right = QVBoxLayout(self._side)
        right.setContentsMargins(0, 0, sizes.GAP, 0)
        right.setSpacing(sizes.MARGIN)
        for panel in (self.imports, self.out, self.one_person):
            right.addWidget(panel)
        right.addStretch(1)
        self._scroll = FormScroll(self._side)
        self._scroll.setFixedWidth(PANEL_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.MARGIN, sizes.MARGIN - 4, sizes.MARGIN, sizes.MARGIN)
        row.setSpacing(sizes.MARGIN)
        row.addLayout(left, 1)
        row.addWidget(self._scroll)
