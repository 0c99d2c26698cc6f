"""SetupPresenter: check the form, have the recovery key proven, make the clinic."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from injector_app.gui.jobs import Jobs
from injector_app.gui.recovery.sheet_out import SheetOut
from injector_app.gui.setup.clinic_form import ClinicForm
from injector_app.gui.setup.set_up_jobs import SetUpJobs
from injector_app.gui.setup.steps import SetupSteps
from injector_app.gui.shared.surroundings import Surroundings


class SetupPresenter(QObject):
    """Runs the set-up of a clinic; the use cases come as functions, as for signing in.

    Nothing is made before the recovery key is proven: a set-up left half-way leaves nothing.

    Signals:
        signed_in: the clinic exists and its first clinician is signed in; carries the Work.
    """

    signed_in = Signal(object)

    def __init__(
        self, steps: SetupSteps, *, jobs: Jobs, work: SetUpJobs, surroundings: Surroundings
    ) -> None:
        super().__init__(steps)
        self.steps = steps
        self._jobs = jobs
        self._work = work
        self._typed: ClinicForm | None = None
        SheetOut(steps.card, jobs=jobs, surroundings=surroundings, draw=self._draw)
        steps.form.create_requested.connect(self._on_create_requested)
        steps.card.proven.connect(self._on_proven)

    def _on_create_requested(self, typed: ClinicForm) -> None:
        self._typed = typed
        self.steps.form.show_busy(busy=True)
        job = partial(self._work.prepare, typed)
        self._jobs.run(job, done=self._on_prepared, failed=self._on_refused)

    def _on_prepared(self, key: str) -> None:
        self.steps.form.show_busy(busy=False)
        self.steps.show_key(key)

    def _on_refused(self, problem: Exception) -> None:
        self.steps.form.show_busy(busy=False)
        self.steps.form.show_problem(problem)

    def _on_proven(self, key: str) -> None:
        if self._typed is None:
            return
        self.steps.card.show_busy(busy=True)
        job = partial(self._work.set_up, self._typed, key)
        self._jobs.run(job, done=self._on_created, failed=self._on_failed)

    def _on_created(self, work: object) -> None:
        self._typed = None
        self.steps.card.show_busy(busy=False)
        self.steps.card.forget()
        self.signed_in.emit(work)

    def _on_failed(self, problem: Exception) -> None:
        self.steps.card.show_busy(busy=False)
        self.steps.card.show_problem(problem)

    def _draw(self, key: str) -> bytes:
        return b"" if self._typed is None else self._work.draw(self._typed, key)
