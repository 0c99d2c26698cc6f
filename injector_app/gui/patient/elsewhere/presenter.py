"""ElsewherePresenter: records and removes what was given elsewhere."""

from collections.abc import Callable
from functools import partial

from injector_app.domain.errors import RuleBroken
from injector_app.domain.ids import PatientId
from injector_app.domain.outside_treatment import OutsideTreatment
from injector_app.gui.jobs import Jobs
from injector_app.gui.patient.elsewhere.panel import ElsewherePanel
from injector_app.gui.patient.elsewhere.typed_outside import TypedOutside
from injector_app.usecases.record_outside_treatment import record_outside_treatment
from injector_app.usecases.remove_outside_treatment import remove_outside_treatment
from injector_app.work.context import Work


class ElsewherePresenter:
    """Works for one patient at a time."""

    def __init__(
        self,
        panel: ElsewherePanel,
        *,
        work: Work,
        jobs: Jobs,
        changed: Callable[[PatientId], None],
    ) -> None:
        self._panel = panel
        self._work = work
        self._jobs = jobs
        self._changed = changed
        self._patient: PatientId | None = None
        panel.form.record_requested.connect(self._on_record)
        panel.remove_requested.connect(self._on_remove)

    def show(self, patient: PatientId, outside: tuple[OutsideTreatment, ...]) -> None:
        """Show another patient, or news of the same one."""
        if patient != self._patient:
            self._patient = patient
            self._panel.close_form()
        self._panel.show_outside(outside)

    def _on_record(self, typed: TypedOutside) -> None:
        if self._patient is None:
            return
        try:
            outside = typed.outside(self._patient, self._work.clinic.region)
        except RuleBroken as problem:
            self._panel.form.show_problem(problem)
            return
        self._jobs.run(
            partial(record_outside_treatment, self._work, outside=outside),
            done=self._on_recorded,
            failed=self._panel.form.show_problem,
        )

    def _on_recorded(self, outside: OutsideTreatment) -> None:
        self._panel.close_form()
        self._changed(outside.patient)

    def _on_remove(self, outside: OutsideTreatment) -> None:
        self._jobs.run(
            partial(
                remove_outside_treatment,
                self._work,
                outside_id=outside.id,
                patient_id=outside.patient,
            ),
            done=lambda _: self._changed(outside.patient),
            failed=self._panel.form.show_problem,
        )
