"""SetupPresenter: make the clinic, or fill the demo clinic, on the worker thread."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from injector_app.gui.jobs import Jobs
from injector_app.gui.setup.clinic_form import ClinicForm
from injector_app.gui.setup.page import SetupPage


class SetupPresenter(QObject):
    """Runs the set-up; the use case comes as a function, as for signing in.

    Signals:
        signed_in: the clinic exists and its first clinician is signed in; carries the Work.
    """

    signed_in = Signal(object)

    def __init__(
        self, page: SetupPage, *, jobs: Jobs, set_up: Callable[[ClinicForm], object]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._jobs = jobs
        self._set_up = set_up
        page.create_requested.connect(self._on_create_requested)

    def _on_create_requested(self, form: ClinicForm) -> None:
        self._page.show_busy(busy=True)
        job = partial(self._set_up, form)
        self._jobs.run(job, done=self._on_created, failed=self._on_failed)

    def _on_created(self, work: object) -> None:
        self._page.show_busy(busy=False)
        self.signed_in.emit(work)

    def _on_failed(self, problem: Exception) -> None:
        self._page.show_busy(busy=False)
        self._page.show_problem(problem)
