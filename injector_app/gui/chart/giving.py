"""Giving: a tap or a key turns planned points into given ones, and back."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from injector_app.domain.ids import PointId
from injector_app.domain.point import PointState
from injector_app.domain.point_states import planned_ids, undosed_numbers, with_state
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.point_words import points_in_words
from injector_app.gui.chart.selection import Selection

NOTHING_PLANNED = "Nothing is planned."


class Giving(QObject):
    """A tap on a planned point gives it; only a key or the editor takes that back.

    Signals:
        hinted: something was not given; carries the reason, "" after something was.
    """

    hinted = Signal(str)

    def __init__(self, document: ChartDocument, selection: Selection) -> None:
        super().__init__(document)
        self._document = document
        self._selection = selection

    def tap(self, point_id: PointId) -> None:
        """The tapped point was given, if it was planned; tapping it again changes nothing."""
        if point_id in planned_ids(self._document.treatment):
            self._give({point_id})

    def give(self) -> None:
        """The chosen points were given."""
        if self._selection.ids:
            self._give(self._selection.ids)

    def give_all(self) -> None:
        """Everything planned was given as planned, on every diagram."""
        planned = planned_ids(self._document.treatment)
        if planned:
            self._give(planned, "all given as planned")
        else:
            self.hinted.emit(NOTHING_PLANNED)

    def plan(self) -> None:
        """The chosen points are only planned."""
        if self._selection.ids:
            words = points_in_words(self._selection.numbers)
            after = with_state(self._document.treatment, self._selection.ids, PointState.PLANNED)
            self._document.edit(after, f"{words} planned")
            self.hinted.emit("")

    def _give(self, ids: Collection[PointId], text: str = "") -> None:
        treatment = self._document.treatment
        numbers = tuple(n for n, point in treatment.chart.numbered() if point.id in ids)
        after = with_state(treatment, ids, PointState.GIVEN)
        self._document.edit(after, text or f"{points_in_words(numbers)} given")
        self.hinted.emit(_without_dose(undosed_numbers(after, ids)))


def _without_dose(numbers: tuple[int, ...]) -> str:
    if not numbers:
        return ""
    words = points_in_words(numbers)
    have = "has" if len(numbers) == 1 else "have"
    return f"{words[:1].upper()}{words[1:]} {have} no dose yet: choose and type it."
