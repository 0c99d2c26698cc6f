"""LastTreatmentPanel: the answer to "when was I last in, what did I have, when am I due?"."""

from datetime import date

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from injector_app.domain.last_treatment import LastTreatment
from injector_app.gui.shared import sizes
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.plain_tool_tip import set_plain_tool_tip
from injector_app.gui.shared.treatment_words import TreatmentWords
from injector_app.wording.last_treatment_words import (
    interval_source,
    interval_words,
    region_words,
    review_words,
    since_words,
)


class LastTreatmentPanel(QFrame):
    """Hidden while nothing was signed."""

    def __init__(self, words: TreatmentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.LAST_TREATMENT)
        self.setProperty("kind", "answer")
        self._words = words
        self._what = PlainLabel(kind="title", name=ObjectName.LAST_TREATMENT_WHAT).wrapped()
        self._facts = PlainLabel().wrapped().selectable()
        self._where = PlainLabel().wrapped().selectable()
        self._next = PlainLabel(kind="muted", name=ObjectName.LAST_TREATMENT_NEXT).wrapped()
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.GAP_LARGE, sizes.GAP, sizes.GAP_LARGE, sizes.GAP)
        column.setSpacing(sizes.GAP_SMALL)
        for label in (self._what, self._facts, self._where, self._next):
            column.addWidget(label)
        self.hide()

    def show_last(self, last: LastTreatment | None, today: date) -> None:
        """Show it, or nothing."""
        self.setVisible(last is not None)
        if last is None:
            return
        words, found, region = self._words, last.found, self._words.region
        since = since_words(last.day, today)
        self._what.setText(f"Last treatment {words.date(found)}, {since}: {words.totals(found)}")
        facts = (found.clinician, words.indication(found), words.state(found))
        self._facts.setText(" · ".join(filter(None, facts)))
        self._where.setText(region_words(last, words.catalog))
        self._where.setVisible(bool(self._where.text()))
        review = review_words(last, region)
        self._next.setText("\n".join(filter(None, (review, *interval_words(last, region)))))
        sources = (interval_source(interval, region) for interval in last.intervals)
        set_plain_tool_tip(self._next, "\n".join(sources))
