"""PastPanel: the earlier visit in view, what differs, and what is recorded over time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from injector_app.domain.chart_difference import PointDifference
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.past.difference_table import DifferenceTable
from injector_app.gui.chart.past.own.own_panel import OwnPanel
from injector_app.gui.chart.past.past import Past
from injector_app.gui.chart.past.past_chooser import PastChooser
from injector_app.gui.chart.past.past_words import (
    NOTHING_BEFORE,
    count_words,
    what_words,
    when_words,
)
from injector_app.gui.chart.past.reference_panel import ReferencePanel
from injector_app.gui.chart.past.repeat_line import RepeatLine
from injector_app.gui.outcomes.panel import OutcomesPanel
from injector_app.gui.shared import sizes
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel

ROW_HEIGHT = 30
# No., region, side, then, now, change.
WIDTHS = (40, 0, 78, 48, 48, 164)
REGION = 1


class PastPanel(QWidget):
    """Lays out; decides nothing.

    Signals:
        ghosts_switched: show or hide the earlier points on the diagram.
    """

    ghosts_switched = Signal(bool)

    def __init__(self, document: ChartDocument, past: Past, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._past = past
        self._when = PlainLabel(kind="strong", name=ObjectName.PAST_WHEN).wrapped()
        self.repeat = RepeatLine(ObjectName.PAST_REPEAT, "Repeat this visit", ObjectName.PAST_WHAT)
        self.outcomes = OutcomesPanel(document.clinic.region)
        self._count = PlainLabel(kind="label", name=ObjectName.PAST_COUNT).wrapped()
        self._ghosts = QCheckBox("Show its points on the diagram")
        self._ghosts.setObjectName(ObjectName.PAST_GHOSTS)
        self._ghosts.setChecked(True)
        self.table = DifferenceTable(document, past, self)
        self._view = _table_view(self.table)
        self.references = ReferencePanel()
        self.own = OwnPanel(document)
        self.references.edit_requested.connect(self.own.open_form)
        self._ghosts.toggled.connect(self.ghosts_switched)
        self._lay_out()

    def show_differences(self, differences: tuple[PointDifference, ...]) -> None:
        """Show the visit in view and how the chart differs from it."""
        note = self._past.shown
        self._when.setText(when_words(note, self._document) if note else NOTHING_BEFORE)
        self.repeat.show_visit(what_words(note, self._document) if note else "")
        if note is not None:
            visit = note.treatment
            self.outcomes.show_outcomes(visit.id, visit.day, self._past.outcomes)
        self._count.setText(count_words(differences))
        self.table.show(differences)
        for widget in (self.outcomes, self._ghosts, self._count, self._view):
            widget.setVisible(note is not None)
        self._view.setFixedHeight((self.table.rowCount() + 1) * ROW_HEIGHT + sizes.GAP)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP)
        for widget in (
            PastChooser(self._past),
            self._when,
            self.repeat,
            self.outcomes,
            self._ghosts,
            self.references,
            self.own,
            self._count,
            self._view,
        ):
            column.addWidget(widget)
        column.addStretch(1)


def _table_view(table: DifferenceTable) -> QTableView:
    view = QTableView()
    view.setObjectName(ObjectName.PAST_DIFFERENCES)
    view.setAccessibleName("What differs from the earlier visit")
    view.setModel(table)
    view.setProperty("kind", "points")
    view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setMinimumSectionSize(36)
    header.setSectionResizeMode(REGION, QHeaderView.ResizeMode.Stretch)
    for section, width in enumerate(WIDTHS):
        if width:
            view.setColumnWidth(section, width)
    return view
