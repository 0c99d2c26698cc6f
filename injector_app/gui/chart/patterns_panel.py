"""PatternsPanel: how a chart begins: last treatment, the clinic's patterns, published ones."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.ids import PatternId, PointId
from injector_app.domain.offered_protocols import ProtocolFilter
from injector_app.domain.pattern import Pattern
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.inline_line import InlineLine
from injector_app.gui.chart.past.past import Past
from injector_app.gui.chart.past.past_words import line_words
from injector_app.gui.chart.past.repeat_line import RepeatLine
from injector_app.gui.chart.pattern_list import PatternList, Wanted
from injector_app.gui.chart.pattern_placing import PatternPlacing
from injector_app.gui.chart.point_words import points_in_words
from injector_app.gui.chart.selection import Selection
from injector_app.gui.chart.syringe import Syringe
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.search_edit import SearchEdit


class PatternsPanel(QWidget):
    """Follows indication and vial; its rows are made only while it is in sight.

    Signals:
        save_requested: keep the chart, or the chosen points, as a pattern; carries its name.
    """

    save_requested = Signal(str)

    def __init__(
        self,
        document: ChartDocument,
        selection: Selection,
        syringe: Syringe,
        past: Past,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._selection = selection
        self._syringe = syringe
        self._own: tuple[Pattern, ...] = ()
        self.placing = PatternPlacing(document, syringe)
        self._past = past
        self.repeat = RepeatLine(
            ObjectName.REPEAT_LAST, "Repeat last", words=ObjectName.REPEAT_LAST_WORDS
        )
        self.list = PatternList(document, self.placing)
        self.save = InlineLine(ObjectName.PATTERN_SAVE, "Name for this chart as a pattern", "Save")
        self._search = SearchEdit()
        self._search.setObjectName(ObjectName.PATTERN_SEARCH)
        self._search.setPlaceholderText("Search patterns")
        self._search.setAccessibleName("Search patterns")
        self._others = Button(ObjectName.PATTERN_OTHERS, kind="quiet")
        self._has_others = False
        self._lay_out()
        self._connect()

    def show_own(self, patterns: tuple[Pattern, ...]) -> None:
        """The clinic's own patterns."""
        self._own = patterns
        self._follow()

    @property
    def points_to_keep(self) -> frozenset[PointId]:
        """The points that Save keeps: the chosen ones; nothing means all."""
        return self._selection.ids

    def showEvent(self, event: QShowEvent) -> None:
        """Make the rows that were put off."""
        super().showEvent(event)
        self._follow()

    def row_problem(self, pattern_id: PatternId, text: str) -> None:
        """Say at a pattern of the clinic's own why it was not changed."""
        self.list.show_problem(pattern_id, text)

    def _follow(self) -> None:
        if not self._document.is_open or not self.isVisible():
            return
        vial = self._syringe.vial
        self.list.show_wanted(
            Wanted(
                filter=ProtocolFilter(
                    region=self._document.clinic.region,
                    indication=self._document.treatment.indication,
                    product=vial.product if vial else "",
                ),
                words=self._search.text(),
                has_others=self._has_others,
                own=self._own,
            )
        )
        self._show_others()
        self._show_save()

    def _show_others(self) -> None:
        count = self.list.others
        words = "Only what fits" if self._has_others else f"Show {count} others"
        self._others.setText(words)
        self._others.setAccessibleName(words)
        self._others.setVisible(self._has_others or count > 0)
        self._others.setToolTip(
            "Published for another use, product or region of the world than this visit's"
        )

    def _show_save(self) -> None:
        if not self._document.is_open or not self.isVisible():
            return
        numbers = self._selection.numbers
        has_points = bool(self._document.treatment.chart)
        what = points_in_words(numbers) if numbers else "this chart"
        self.save.line.setPlaceholderText(f"Name for {what} as a pattern")
        self.save.setVisible(has_points)

    def _connect(self) -> None:
        for signal in (
            self._document.settled,
            self._syringe.changed,
            self._search.textChanged,
        ):
            signal.connect(self._follow)
        self._selection.changed.connect(self._show_save)
        self._document.opened.connect(self._on_opened)
        self._others.clicked.connect(self._on_others_clicked)
        self._past.opened.connect(self._on_past_opened)
        self.save.committed.connect(self.save_requested)

    def _on_others_clicked(self) -> None:
        self._has_others = not self._has_others
        self._follow()

    def _on_past_opened(self) -> None:
        notes = self._past.notes
        self.repeat.show_visit(line_words(notes[0], self._document) if notes else "")

    def _on_opened(self) -> None:
        self.save.line.clear()
        self.save.show_problem("")
        self._search.clear()
        self._has_others = False

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(sizes.GAP_SMALL)
        row.addWidget(self._search, 1)
        row.addWidget(self._others)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP)
        column.addWidget(self.repeat)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addWidget(self.save)
