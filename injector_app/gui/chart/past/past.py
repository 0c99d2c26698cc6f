"""Past: the earlier visits of the patient, one of them in view, held against the chart."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from injector_app.domain.chart_difference import PointDifference, chart_difference
from injector_app.domain.exposure import RecordedPast
from injector_app.domain.ids import PatientId
from injector_app.domain.note import NoteContent
from injector_app.domain.outcome import Outcome
from injector_app.domain.outside_treatment import OutsideTreatment
from injector_app.domain.treatment import Treatment
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.past.point_distance import PointDistance


@dataclass(frozen=True, slots=True)
class KnownPast:
    """What was given to one patient before, newest first."""

    patient: PatientId
    notes: tuple[NoteContent, ...]
    outside: tuple[OutsideTreatment, ...]
    outcomes: tuple[Outcome, ...] = ()


class Past(QObject):
    """Which earlier visit is looked at; the newest before the charted one to begin with.

    Signals:
        opened: another patient's past, or news of it.
        changed: another visit is in view, or the chart settled and the difference may be another.
    """

    opened = Signal()
    changed = Signal()

    def __init__(self, document: ChartDocument) -> None:
        super().__init__(document)
        self._document = document
        self._known: KnownPast | None = None
        self._notes: tuple[NoteContent, ...] = ()
        self._place = 0
        document.opened.connect(self._forget)
        document.settled.connect(self._on_settled)

    @property
    def known(self) -> KnownPast | None:
        """Everything that was read, or None before it was."""
        return self._known

    @property
    def notes(self) -> tuple[NoteContent, ...]:
        """Visits before the charted one, newest first."""
        return self._notes

    @property
    def place(self) -> int:
        """Which of them is in view, from 0."""
        return self._place

    @property
    def shown(self) -> NoteContent | None:
        """The visit in view."""
        return self._notes[self._place] if self._notes else None

    @property
    def repeated(self) -> Treatment | None:
        """The visit that the charted one repeats."""
        notes = self._known.notes if self._known else ()
        wanted = self._document.treatment.repeats
        return next((note.treatment for note in notes if note.treatment.id == wanted), None)

    @property
    def recorded(self) -> RecordedPast:
        """All of it, for sums."""
        known = self._known
        if known is None:
            return RecordedPast()
        treatments = (note.treatment for note in known.notes)
        charted = self._document.treatment
        # A correction is the visit that it corrects; it must not count twice.
        own = {charted.id, charted.correction.treatment if charted.correction else charted.id}
        return RecordedPast(tuple(t for t in treatments if t.id not in own), known.outside)

    def open(self, known: KnownPast) -> None:
        """Take over what was read, unless another patient is charted by now."""
        if not self._document.is_open or known.patient != self._document.treatment.patient:
            return
        charted = self._document.treatment
        self._known = known
        self._notes = tuple(
            note
            for note in known.notes
            if note.treatment.id != charted.id
            and note.treatment.performed_at <= charted.performed_at
        )
        self._place = 0
        self._document.compare_with(self.repeated)
        self.opened.emit()
        self.changed.emit()

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What became of the visit in view."""
        known, shown = self._known, self.shown
        if known is None or shown is None:
            return ()
        return tuple(each for each in known.outcomes if each.treatment == shown.treatment.id)

    def add_outcome(self, outcome: Outcome) -> None:
        """Take over what was recorded just now."""
        if self._known is not None:
            newest_first = sorted(
                (outcome, *self._known.outcomes), key=lambda each: each.seen_on, reverse=True
            )
            self._known = replace(self._known, outcomes=tuple(newest_first))
            self.changed.emit()

    def choose(self, place: int) -> None:
        """Bring another visit into view."""
        if place != self._place and 0 <= place < len(self._notes):
            self._place = place
            self.changed.emit()

    def differences(self) -> tuple[PointDifference, ...]:
        """The chart held against the visit in view; nothing without one."""
        if self.shown is None:
            return ()
        distance = PointDistance(self._document.catalog)
        return chart_difference(self.shown.treatment, self._document.treatment, distance.mm)

    def _forget(self) -> None:
        self._known, self._notes, self._place = None, (), 0
        self.opened.emit()
        self.changed.emit()

    def _on_settled(self) -> None:
        if self._document.is_open and self._known is not None:
            self.changed.emit()
