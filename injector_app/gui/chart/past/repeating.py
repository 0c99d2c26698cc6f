"""Repeating: the visit in view, or the last one, is planned again."""

from PySide6.QtCore import QObject, Signal

from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.past.past import Past
from injector_app.gui.chart.pattern_placing import PatternPlacing

NONE_TO_REPEAT = "There is no signed treatment of this patient to repeat."


class Repeating(QObject):
    """Plans from what was read when the chart opened; a wish that comes before waits for it.

    Signals:
        told: why nothing was planned; "" after something was.
    """

    told = Signal(str)

    def __init__(self, document: ChartDocument, past: Past, placing: PatternPlacing) -> None:
        super().__init__(document)
        self._past = past
        self._placing = placing
        self._is_waiting = False
        past.opened.connect(self._on_opened)

    def repeat(self) -> None:
        """Plan the visit in view, which is the last one until another is chosen."""
        self._is_waiting = self._past.known is None
        if self._is_waiting:
            return
        note = self._past.shown
        self.told.emit(self._placing.repeat(note.treatment) if note else NONE_TO_REPEAT)

    def repeat_last(self) -> None:
        """Plan the last visit, and look at it."""
        self._past.choose(0)
        self.repeat()

    def _on_opened(self) -> None:
        is_wanted = self._is_waiting and self._past.known is not None
        self._is_waiting = False
        if is_wanted:
            self.repeat()
