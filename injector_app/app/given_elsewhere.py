"""GivenElsewhere: a chart that opens says what somebody else gave since the last visit here."""

from PySide6.QtCore import QObject

from injector_app.domain.outside_treatment import OutsideTreatment
from injector_app.gui.chart.past.past import Past
from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.treatment_words import TreatmentWords
from injector_app.wording.messages import Message

SINCE = "Given elsewhere since the last treatment here"
EVER = "Given elsewhere"


class GivenElsewhere(QObject):
    """A notice that goes with the chart; it counts in the reference lines as well."""

    def __init__(self, past: Past, banner: Banner, words: TreatmentWords, parent: QObject) -> None:
        super().__init__(parent)
        self._past, self._banner, self._words = past, banner, words
        past.opened.connect(self._on_opened)

    def _on_opened(self) -> None:
        lines = [self._words.outside(each) for each in self._since_last]
        if lines:
            title = SINCE if self._past.notes else EVER
            self._banner.show_message(Message(title, "; ".join(lines), ""), "notice")

    @property
    def _since_last(self) -> tuple[OutsideTreatment, ...]:
        known, notes = self._past.known, self._past.notes
        if known is None:
            return ()
        last = notes[0].treatment.day if notes else None
        return tuple(each for each in known.outside if last is None or each.given_on >= last)
