"""LookBackPresenter: what the card tells follows the treatment that is chosen in its list."""

from functools import partial

from PySide6.QtCore import QObject

from injector_app.domain.found_treatment import FoundTreatment, TreatmentState
from injector_app.domain.ids import TreatmentId
from injector_app.domain.permissions import Action, is_allowed
from injector_app.domain.regions_given import regions_given
from injector_app.domain.toxin_before import toxin_before
from injector_app.domain.treatment import Treatment
from injector_app.gui.canvas.small_pictures import SmallPicture, SmallPictures
from injector_app.gui.jobs import Jobs
from injector_app.gui.patient.last_treatment_panel import ChosenTreatment
from injector_app.gui.patient.page import PatientsPage
from injector_app.gui.shared.newest_only import NewestOnly
from injector_app.gui.shared.quiet_timer import QuietTimer
from injector_app.gui.shared.theme import Look
from injector_app.usecases.show_treatment import show_treatment
from injector_app.work.answers import OpenedPatient, ShownTreatment
from injector_app.work.context import Work

# A key that is held down passes treatments without reading each of them.
PAUSE_MS = 80


class LookBackPresenter(QObject):
    """Reads a treatment once while its patient is open; the reading is written down."""

    def __init__(self, page: PatientsPage, look: Look, *, work: Work, jobs: Jobs) -> None:
        super().__init__(page)
        self._page, self._work, self._jobs = page, work, jobs
        self._pictures = SmallPictures(work.catalog, look)
        self._opened: OpenedPatient | None = None
        self._found: FoundTreatment | None = None
        self._read: dict[TreatmentId, Treatment] = {}
        self._newest = NewestOnly()
        self._pause = QuietTimer(PAUSE_MS, self._start_reading, self)
        self._drawing = QuietTimer(0, self._draw_next, self)
        page.card.treatment_selected.connect(self._on_selected)
        look.changed.connect(self._show)

    def show(self, opened: OpenedPatient) -> None:
        """Another patient, or news of the same one: everything is read anew."""
        self._opened = opened
        self._read.clear()
        if opened.last is not None and opened.last_visit is not None:
            self._read[opened.last.found.id] = opened.last_visit
        self._show()

    def _on_selected(self, found: FoundTreatment | None) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        opened, found = self._opened, self._found
        # The card may already be that of the next patient.
        if opened is None or found is None or found not in opened.treatments:
            return
        visit = self._visit(found.id)
        before = toxin_before(found, opened.treatments, opened.outside)
        chosen = ChosenTreatment(found, before)
        if visit is not None:
            chosen = ChosenTreatment(found, before, regions_given(visit), self._drawn(visit))
        elif opened.last is not None and found.id == opened.last.found.id:
            chosen = ChosenTreatment(found, before, opened.last.regions)
        self._page.card.last.show_chosen(chosen)
        if visit is None and self._may_read(found):
            self._pause.start()

    def _drawn(self, visit: Treatment) -> tuple[SmallPicture, ...]:
        density = self._page.devicePixelRatioF()
        if self._pictures.is_ready(visit, density):
            return self._pictures.of(visit, density)
        self._drawing.start()
        return ()

    def _draw_next(self) -> None:
        visit = None if self._found is None else self._visit(self._found.id)
        if visit is not None and self._pictures.draw_next(visit, self._page.devicePixelRatioF()):
            self._show()

    def _visit(self, treatment_id: TreatmentId) -> Treatment | None:
        return self._read.get(treatment_id)

    def _may_read(self, found: FoundTreatment) -> bool:
        is_draft = found.state is TreatmentState.DRAFT
        return is_allowed(self._work.person, Action.CHART if is_draft else Action.READ_NOTE)

    def _start_reading(self) -> None:
        if self._found is not None and self._found.id not in self._read:
            job = partial(show_treatment, self._work, treatment_id=self._found.id)
            done = self._newest.wrap(self._on_read)
            self._jobs.run(job, done=done, failed=self._page.banner.show_problem)

    def _on_read(self, shown: ShownTreatment) -> None:
        listed = () if self._opened is None else self._opened.treatments
        # Not by the patient: one person may stand for several records.
        if any(each.id == shown.treatment.id for each in listed):
            self._read[shown.treatment.id] = shown.treatment
            self._show()
