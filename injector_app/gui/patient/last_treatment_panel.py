"""LastTreatmentPanel: the answer to "when was I last in, what did I have, when am I due?"."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from injector_app.domain.found_treatment import FoundTreatment
from injector_app.domain.last_treatment import LastTreatment
from injector_app.domain.toxin_before import ToxinBefore
from injector_app.gui.canvas.small_pictures import SmallPicture
from injector_app.gui.patient.small_diagrams import SmallDiagrams
from injector_app.gui.shared import sizes
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.plain_tool_tip import set_plain_tool_tip
from injector_app.gui.shared.treatment_words import TreatmentWords
from injector_app.wording.last_treatment_words import (
    before_words,
    interval_source,
    interval_words,
    region_words,
    review_words,
    since_words,
)

# Words and pictures stand beside each other.
WIDE = 620


@dataclass(frozen=True, slots=True)
class ChosenTreatment:
    """One row of the list, and what was read of it; nothing of that while it is being read."""

    found: FoundTreatment
    before: ToxinBefore | None = None
    regions: tuple[str, ...] = ()
    pictures: tuple[SmallPicture, ...] = ()


class LastTreatmentPanel(QFrame):
    """Of the last treatment, or of the one chosen in the list; hidden while nothing was signed.

    What is said of the next visit stays: it does not depend on which one is looked at.
    """

    def __init__(self, words: TreatmentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.LAST_TREATMENT)
        self.setProperty("kind", "answer")
        self._words = words
        self._last: LastTreatment | None = None
        self._today = date.min
        self._what = PlainLabel(kind="title", name=ObjectName.LAST_TREATMENT_WHAT).wrapped()
        self._facts = PlainLabel().wrapped().selectable()
        self._where = PlainLabel().wrapped().selectable()
        self._next = PlainLabel(kind="muted", name=ObjectName.LAST_TREATMENT_NEXT).wrapped()
        self._views = SmallDiagrams(ObjectName.LAST_TREATMENT_VIEWS)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.hide()

    def show_last(self, last: LastTreatment | None, today: date) -> None:
        """Show it, or nothing."""
        self._last, self._today = last, today
        self.setVisible(last is not None)
        self._views.show_pictures(())
        if last is None:
            return
        region = self._words.region
        self._tell(ChosenTreatment(last.found, regions=last.regions))
        review = review_words(last, region)
        self._next.setText("\n".join(filter(None, (review, *interval_words(last, region)))))
        sources = (interval_source(interval, region) for interval in last.intervals)
        set_plain_tool_tip(self._next, "\n".join(sources))

    def show_chosen(self, chosen: ChosenTreatment) -> None:
        """Tell of this treatment in place of the one before."""
        if self._last is not None:
            self._tell(chosen)
            self._views.show_pictures(chosen.pictures)

    def stand_close(self, *, close: bool) -> None:
        """Whether there is no height to spare for space above and below."""
        ends = sizes.GAP_SMALL if close else sizes.GAP
        self._column.setContentsMargins(sizes.GAP_LARGE, ends, sizes.GAP_LARGE, ends)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow card the pictures stand under the words."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if self.width() >= WIDE else ways.TopToBottom)

    def _tell(self, chosen: ChosenTreatment) -> None:
        found, words = chosen.found, self._words
        since = since_words(found.performed_at.date(), self._today)
        named = f"{self._kind(found)} {words.date(found)}, {since}"
        self._what.setText(f"{named}: {words.totals(found)}" if found.products else named)
        interval = before_words(chosen.before)
        facts = (found.clinician, words.indication(found), words.state(found), interval)
        self._facts.setText(" · ".join(filter(None, facts)))
        self._where.setText(region_words(chosen.regions, words.catalog))
        self._where.setVisible(bool(self._where.text()))

    def _kind(self, found: FoundTreatment) -> str:
        is_last = self._last is not None and found.id == self._last.found.id
        return "Last treatment" if is_last else "Treatment"

    def _lay_out(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(sizes.GAP_SMALL)
        for label in (self._facts, self._where):
            told.addWidget(label)
        told.addStretch(1)
        self._row.setSpacing(sizes.GAP_LARGE)
        self._row.addLayout(told, 1)
        self._row.addWidget(self._views, 0, Qt.AlignmentFlag.AlignTop)
        column = self._column = QVBoxLayout(self)
        self.stand_close(close=False)
        column.setSpacing(sizes.GAP_SMALL)
        column.addWidget(self._what)
        column.addLayout(self._row)
        column.addWidget(self._next)
