"""SetupPresenter: make the clinic on the worker thread."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from injector_app.gui.jobs import Jobs
from injector_app.gui.setup.clinic_form import ClinicForm
from injector_app.gui.setup.form import SetupForm


class SetupPresenter(QObject):
    """Runs the set-up of a clinic; the use case comes as a function, as for signing in.

    Signals:
        signed_in: the clinic exists and its first clinician is signed in; carries the Work.
    """

    signed_in = Signal(object)

    def __init__(
        self, form: SetupForm, *, jobs: Jobs, set_up: Callable[[ClinicForm], object]
    ) -> None:
        super().__init__(form)
        self.form = form
        self._jobs = jobs
        self._set_up = set_up
        form.create_requested.connect(self._on_create_requested)

    def _on_create_requested(self, typed: ClinicForm) -> None:
        self.form.show_busy(busy=True)
        job = partial(self._set_up, typed)
        self._jobs.run(job, done=self._on_created, failed=self._on_failed)

    def _on_created(self, work: object) -> None:
        self.form.show_busy(busy=False)
        self.signed_in.emit(work)

    def _on_failed(self, problem: Exception) -> None:
        self.form.show_busy(busy=False)
        self.form.show_problem(problem)
