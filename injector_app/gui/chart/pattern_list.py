"""PatternList: rows of patterns that can be placed, the clinic's own first."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from injector_app.domain.ids import PatternId
from injector_app.domain.offered_protocols import ProtocolFilter, offered_protocols, with_words
from injector_app.domain.pattern import Pattern
from injector_app.domain.protocol import Protocol
from injector_app.domain.search_text import fold
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.own_pattern_row import OwnPatternRow
from injector_app.gui.chart.pattern_placing import PatternPlacing
from injector_app.gui.chart.pattern_row import PatternRow
from injector_app.gui.chart.protocol_row import ProtocolRow
from injector_app.gui.shared import sizes
from injector_app.gui.shared.finger_scroll import FingerScroll
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.quiet_timer import QuietTimer

NOTHING = "No pattern fits."


@dataclass(frozen=True, slots=True)
class Wanted:
    """Everything that decides which rows are shown."""

    filter: ProtocolFilter
    words: str
    has_others: bool
    own: tuple[Pattern, ...]


class PatternList(QScrollArea):
    """Makes its rows anew when others are wanted; an opened row stays open till then.

    Signals:
        rename_requested: carries the PatternId and the typed name.
        replace_requested: carries the Pattern whose points the chart is to replace.
        remove_requested: carries the PatternId.
    """

    rename_requested = Signal(object, str)
    replace_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(
        self, document: ChartDocument, placing: PatternPlacing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._placing = placing
        self._wanted: Wanted | None = None
        self._rows: list[PatternRow] = []
        self._opened: PatternRow | None = None
        self._scrolling = QuietTimer(0, self._scroll, self)
        self.others = 0
        self.setObjectName(ObjectName.PATTERN_LIST)
        self.setAccessibleName("Patterns")
        # Tab goes on to what it holds.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        FingerScroll(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def rows(self) -> tuple[PatternRow, ...]:
        """The rows on show."""
        return tuple(self._rows)

    def show_wanted(self, wanted: Wanted) -> None:
        """Show the patterns that are wanted now."""
        if wanted != self._wanted:
            self._wanted = wanted
            # Later, because the button that is pressed may stand on one of the old rows.
            if (old := self.takeWidget()) is not None:
                old.hide()
                old.deleteLater()
            self._rows = list(self._make_rows(wanted))
            self.setWidget(_column(self._rows))
            for row in self._rows:
                row.opened.connect(partial(self._bring_up, row))

    def show_problem(self, pattern_id: PatternId, text: str) -> None:
        """Say at a pattern of the clinic's own why it was not changed."""
        for row in self._rows:
            if isinstance(row, OwnPatternRow) and row.pattern_id == pattern_id:
                row.show_problem(text)

    def _bring_up(self, row: PatternRow) -> None:
        self._opened = row
        self._scrolling.start()

    def _scroll(self) -> None:
        """Bring an opened row to the top, once it has its height."""
        if self._opened is not None and self._opened in self._rows:
            self.verticalScrollBar().setValue(self._opened.y())

    def _make_rows(self, wanted: Wanted) -> Iterator[PatternRow]:
        catalog = self._document.catalog
        offered, others = (
            with_words(protocols, wanted.words, catalog)
            for protocols in offered_protocols(catalog, wanted.filter)
        )
        self.others = len(others)
        for pattern in wanted.own:
            if fold(wanted.words) in fold(pattern.name):
                yield self._own_row(pattern)
        for protocol in (*offered, *(others if wanted.has_others else ())):
            yield self._protocol_row(protocol)

    def _own_row(self, pattern: Pattern) -> OwnPatternRow:
        row = OwnPatternRow(pattern, self._placing, self._document)
        row.rename_requested.connect(self.rename_requested)
        row.replace_requested.connect(self.replace_requested)
        row.remove_requested.connect(self.remove_requested)
        return row

    def _protocol_row(self, protocol: Protocol) -> ProtocolRow:
        return ProtocolRow(protocol, self._placing, self._document.clinic.region)


def _column(rows: list[PatternRow]) -> QWidget:
    room = QWidget()
    room.setProperty("kind", "clear")
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, sizes.GAP_SMALL, 0)
    column.setSpacing(sizes.GAP_SMALL)
    for row in rows:
        column.addWidget(row)
    if not rows:
        column.addWidget(PlainLabel(NOTHING, kind="muted"))
    column.addStretch(1)
    return room
