"""PointActions: what is done with chosen points by key, button or menu alike."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from injector_app.domain.errors import RuleBroken
from injector_app.domain.ids import PointId
from injector_app.domain.mirror import mirrored
from injector_app.domain.point import PointState
from injector_app.domain.point_states import with_state
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.duplicate_points import duplicate_points
from injector_app.gui.chart.point_words import STATES, points_in_words
from injector_app.gui.chart.selection import Selection

CHOOSE_FIRST = "Choose points first: click a mark, or drag a band round several."
NO_ROOM_BESIDE = "There is no room on the body beside the chosen points."


class PointActions(QObject):
    """Mirrors, duplicates, chooses; the new points are chosen afterwards.

    Signals:
        hinted: what was done or not, where the picture does not say it; "" to say nothing.
    """

    hinted = Signal(str)

    def __init__(self, document: ChartDocument, selection: Selection) -> None:
        super().__init__(document)
        self._document = document
        self._selection = selection

    def choose(self, ids: Iterable[PointId]) -> None:
        """Choose exactly these."""
        self._selection.choose(ids)
        count = len(self._selection.ids)
        self.hinted.emit(f"{_count(count)} chosen." if count else "Nothing is chosen.")

    def catch(self, ids: frozenset[PointId], joins: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Choose what a band caught, alone or with the others."""
        self.choose(ids | self._selection.ids if joins else ids)

    def choose_all(self) -> None:
        """Choose every point of the treatment."""
        self.choose(point.id for point in self._document.treatment.chart)

    def mirror(self) -> None:
        """The chosen points once more on the other side."""
        if not self._may_act():
            return
        document, words = self._document, self._words()
        outcome = mirrored(
            document.treatment.chart,
            self._selection.points,
            catalog=document.catalog,
            preferred=document.preferred_regions,
        )
        document.edit(document.treatment.with_chart(outcome.chart), f"mirror {words}")
        numbers = _numbers(self._document, outcome.there_already)
        self._choose_new(outcome.added)
        self.hinted.emit(_mirror_words(numbers, len(outcome.added)))

    def duplicate(self) -> None:
        """The chosen points once more, 5 mm beside."""
        if not self._may_act():
            return
        document, words = self._document, self._words()
        try:
            outcome = duplicate_points(
                document.treatment,
                self._selection.ids,
                catalog=document.catalog,
                preferred=document.preferred_regions,
            )
        except RuleBroken:
            self.hinted.emit(NO_ROOM_BESIDE)
            return
        document.edit(outcome.treatment, f"duplicate {words}")
        self._choose_new(outcome.added)
        self.hinted.emit("")

    def mark_as(self, state: PointState) -> None:
        """The chosen points were given, are planned again, or were not given."""
        if self._may_act():
            after = with_state(self._document.treatment, self._selection.ids, state)
            self._document.edit(after, f"{self._words()} {STATES[state].lower()}")
            self.hinted.emit("")

    def _choose_new(self, added: tuple[PointId, ...]) -> None:
        if added:
            self._selection.choose(added)

    def _may_act(self) -> bool:
        if not self._selection.ids:
            self.hinted.emit(CHOOSE_FIRST)
        return bool(self._selection.ids)

    def _words(self) -> str:
        return points_in_words(self._selection.numbers)


def _numbers(document: ChartDocument, ids: Iterable[PointId]) -> tuple[int, ...]:
    wanted = frozenset(ids)
    return tuple(n for n, point in document.treatment.chart.numbered() if point.id in wanted)


def _mirror_words(there_already: tuple[int, ...], added: int) -> str:
    if not there_already:
        return ""
    words = points_in_words(there_already)
    has = "has" if len(there_already) == 1 else "have"
    doubled = f"{words[:1].upper()}{words[1:]} {has} a match there already; nothing was doubled."
    return f"{_count(added)} mirrored. {doubled}" if added else doubled


def _count(count: int) -> str:
    return "1 point" if count == 1 else f"{count} points"
