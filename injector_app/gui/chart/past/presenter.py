"""PastPresenter: reads a patient's past for the chart, once the chart itself is on the screen."""

from collections.abc import Callable
from functools import partial

from injector_app.domain.patient import Patient
from injector_app.gui.chart.past.own.presenter import OwnPresenter
from injector_app.gui.chart.past.past import KnownPast
from injector_app.gui.chart.past.past_desk import PastDesk
from injector_app.gui.jobs import Jobs
from injector_app.gui.outcomes.presenter import OutcomesPresenter
from injector_app.usecases.open_past import open_past
from injector_app.work.answers import OpenedPast
from injector_app.work.context import Work


class PastPresenter:
    """The chart does not wait for it."""

    def __init__(
        self, desk: PastDesk, *, work: Work, jobs: Jobs, failed: Callable[[Exception], None]
    ) -> None:
        self._desk = desk
        self._work = work
        self._jobs = jobs
        self._failed = failed
        OutcomesPresenter(desk.panel.outcomes, work=work, jobs=jobs, recorded=desk.past.add_outcome)
        self._own = OwnPresenter(desk.panel.own, work=work, jobs=jobs, show=desk.show_own)

    def read(self, patient: Patient) -> None:
        """Show the past of this patient when it is there; a failure leaves the chart usable."""
        self._own.read()
        self._jobs.run(
            partial(open_past, self._work, patient_id=patient.id),
            done=partial(self._show, patient),
            failed=partial(self._show_alone, patient),
        )

    def _show(self, patient: Patient, found: OpenedPast) -> None:
        self._desk.show_birth_date(patient.birth_date)
        self._desk.past.open(KnownPast(patient.id, found.notes, found.outside, found.outcomes))

    def _show_alone(self, patient: Patient, problem: Exception) -> None:
        """What labels say needs the age only."""
        self._desk.show_birth_date(patient.birth_date)
        self._failed(problem)
