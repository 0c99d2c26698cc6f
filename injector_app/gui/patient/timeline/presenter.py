"""TimelinePresenter: reads the treatments when they are looked at, and draws what is in sight."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from injector_app.domain.permissions import Action, is_allowed
from injector_app.domain.treatment import Treatment
from injector_app.gui.canvas.small_pictures import SmallPictures
from injector_app.gui.jobs import Jobs
from injector_app.gui.patient.timeline.panel import TimelinePanel
from injector_app.gui.patient.timeline.timeline_model import TimelineModel
from injector_app.gui.patient.timeline.timeline_row import TimelineRow, timeline_rows
from injector_app.gui.patient.timeline.timeline_strip import TimelineStrip
from injector_app.gui.shared.newest_only import NewestOnly
from injector_app.gui.shared.quiet_timer import QuietTimer
from injector_app.gui.shared.theme import Look
from injector_app.gui.shared.treatment_words import TreatmentWords
from injector_app.usecases.show_timeline import show_timeline
from injector_app.work.answers import OpenedPatient
from injector_app.work.context import Work


class TimelinePresenter(QObject):
    """One look reads all of them, and is written down once.

    Signals:
        treatment_chosen: a treatment is to be opened; carries the FoundTreatment.
    """

    treatment_chosen = Signal(object)

    def __init__(
        self,
        panel: TimelinePanel,
        look: Look,
        *,
        work: Work,
        jobs: Jobs,
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__(panel)
        self._panel, self._work, self._jobs, self._failed = panel, work, jobs, failed
        self._words = TreatmentWords(work.catalog, work.clinic.region)
        self._pictures = SmallPictures(work.catalog, look)
        self._model = TimelineModel()
        self._strip = TimelineStrip(self._model, look)
        self._opened: OpenedPatient | None = None
        self._newest = NewestOnly()
        self._drawing = QuietTimer(0, self._draw_next, self)
        self._panel.hold(self._strip)
        self._panel.setVisible(is_allowed(work.person, Action.READ_NOTE))
        self._panel.opened.connect(self._on_opened)
        self._strip.row_opened.connect(self._on_row_opened)
        self._strip.sight_changed.connect(self._drawing.start)
        look.changed.connect(self._show_rows)

    def show(self, opened: OpenedPatient) -> None:
        """Another patient closes it; news of the same one are shown."""
        is_same = self._opened is not None and self._opened.patient.id == opened.patient.id
        self._opened = opened
        if not is_same:
            self._panel.close_all()
        elif self._panel.is_open:
            self._show_rows()

    def _on_opened(self, is_open: bool) -> None:  # noqa: FBT001 - a Qt slot
        if is_open:
            self._show_rows()
            self._strip.setFocus()

    def _show_rows(self) -> None:
        if self._opened is None or not self._panel.is_open:
            return
        rows = timeline_rows(self._opened.treatments, self._opened.outside, self._words)
        self._model.show_rows(rows)
        self._panel.show_whether_empty(is_empty=not rows)
        self._strip.setVisible(bool(rows))
        self._strip.show_newest()
        job = partial(show_timeline, self._work, patient_id=self._opened.patient.id)
        done = self._newest.wrap(self._on_read)
        self._jobs.run(job, done=done, failed=self._failed)

    def _on_read(self, visits: tuple[Treatment, ...]) -> None:
        listed = {row.found.id for row in self._model.rows}
        known = {each.id: each for each in visits if each.id in listed}
        place = self._strip.currentIndex().row()
        self._model.show_visits(known)
        self._strip.setCurrentIndex(self._model.index(place))
        self._drawing.start()

    def _draw_next(self) -> None:
        """One view at a time, so that keys and the mouse come in between."""
        density = self._panel.devicePixelRatioF()
        for place in self._strip.in_sight:
            row = self._model.rows[place]
            if not row.waits or row.visit is None:
                continue
            if not self._pictures.draw_next(row.visit, density):
                self._model.show_pictures(place, self._pictures.of(row.visit, density))
            self._drawing.start()
            return

    def _on_row_opened(self, index: QModelIndex) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, TimelineRow):
            self.treatment_chosen.emit(row.found)
