"""DetailTabs: patterns, points, vials, visit and past; each tab says what is still missing."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from injector_app.domain.missing_fields import Field, Missing
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.past.past_desk import PastDesk
from injector_app.gui.chart.patterns_panel import PatternsPanel
from injector_app.gui.chart.points_panel import PointsPanel
from injector_app.gui.chart.selection import Selection
from injector_app.gui.chart.syringe import Syringe
from injector_app.gui.chart.vials_panel import VialsPanel
from injector_app.gui.chart.visit_form import VisitForm
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.form_scroll import FormScroll
from injector_app.gui.shared.object_names import ObjectName
from injector_app.system.clock import Clock

POINTS, VIALS, VISIT, PATTERNS, PAST = range(5)
FRONT, BEHIND = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
_NAMES = (
    ObjectName.CHART_TAB_POINTS,
    ObjectName.CHART_TAB_VIALS,
    ObjectName.CHART_TAB_VISIT,
    ObjectName.CHART_TAB_PATTERNS,
    ObjectName.CHART_TAB_PAST,
)
_WORDS = ("Points", "Vials", "Visit", "Patterns", "Past")
# As they stand on the screen: how a chart begins comes first.
_ORDER = (PATTERNS, POINTS, VIALS, VISIT, PAST)
_TAB_OF = {
    Field.POINTS: POINTS,
    Field.POINT_REGION: POINTS,
    Field.POINT_VIAL: POINTS,
    Field.POINT_DOSE: POINTS,
    Field.POINT_REASON: POINTS,
    Field.INDICATION: VISIT,
    Field.ICD10: VISIT,
    Field.CONSENT: VISIT,
    Field.REACTION: VISIT,
    Field.SCREEN: VISIT,
    Field.SCREEN_ANSWER: VISIT,
}


class DetailTabs(QWidget):
    """Everything about the treatment that is not a picture."""

    def __init__(
        self,
        document: ChartDocument,
        selection: Selection,
        syringe: Syringe,
        clock: Clock,
        past: PastDesk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._selection = selection
        self.points = PointsPanel(document, selection)
        self.vials = VialsPanel(document, clock)
        self.visit = VisitForm(document, clock, past.past)
        self._past = past.panel
        self.patterns = PatternsPanel(document, selection, syringe, past.past)
        self._stack = QStackedWidget()
        self._tabs = tuple(
            Button(name, words, kind="tab") for name, words in zip(_NAMES, _WORDS, strict=True)
        )
        self._lay_out()
        selection.changed.connect(self._on_selection_changed)

    def show_tab(self, place: int) -> None:
        """Bring a tab to the front."""
        self._tabs[place].setChecked(True)
        # The arrow keys go from tab to tab; the Tab key comes to the one in front.
        for each in self._tabs:
            each.setFocusPolicy(FRONT if each.isChecked() else BEHIND)
        self._stack.setCurrentIndex(place)

    def leave_patterns(self) -> None:
        """Show the points in place of the patterns, as after the first click on the diagram."""
        if self._stack.currentIndex() == PATTERNS:
            self.show_tab(POINTS)

    def show_missing(self, missing: tuple[Missing, ...]) -> None:
        """Say on each tab how much is missing behind it."""
        counts = [0] * len(_WORDS)
        for each in missing:
            counts[_TAB_OF.get(each.field, VIALS)] += 1
        for tab, words, count in zip(self._tabs, _WORDS, counts, strict=True):
            tab.setText(f"{words} · {count}" if count else words)
            tab.setAccessibleName(f"{words}, {count} missing" if count else words)
            tab.setToolTip(f"{count} missing" if count else "")

    def go_to(self, missing: Missing) -> None:
        """Put the cursor where something is missing."""
        tab = _TAB_OF.get(missing.field, VIALS)
        self.show_tab(tab)
        match tab:
            case 0 if missing.number:
                point = self._document.treatment.chart.points[missing.number - 1]
                self._selection.choose((point.id,))
                self.points.list.setFocus()
            case 1 if missing.number:
                self.vials.cards[missing.number - 1].go_to(missing.field.value)
            case 1:
                self.vials.go_to_adding()
            case 2:
                self.visit.go_to(missing.field, missing.number)
            case _:
                pass

    def _on_selection_changed(self) -> None:
        if self._selection.ids:
            self.show_tab(POINTS)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        group = QButtonGroup(self)
        for place in _ORDER:
            tab = self._tabs[place]
            tab.setCheckable(True)
            tab.clicked.connect(partial(self.show_tab, place))
            group.addButton(tab)
            row.addWidget(tab)
        row.addStretch(1)
        panels = (
            self.points,
            FormScroll(self.vials),
            FormScroll(self.visit),
            self.patterns,
            FormScroll(self._past),
        )
        for panel in panels:
            self._stack.addWidget(panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self.show_tab(POINTS)
