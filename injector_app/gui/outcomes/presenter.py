"""OutcomesPresenter: opens the form of a response and records what was typed."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from injector_app.domain.errors import RuleBroken
from injector_app.domain.ids import OutcomeId, TreatmentId, new_id
from injector_app.domain.outcome import Outcome
from injector_app.gui.jobs import Jobs
from injector_app.gui.outcomes.panel import OutcomesPanel
from injector_app.gui.outcomes.typed_outcome import TypedOutcome
from injector_app.usecases.record_outcome import record_outcome
from injector_app.work.context import Work


class OutcomesPresenter(QObject):
    """Tells `recorded` what was stored; whoever shows the panel adds it there."""

    def __init__(
        self,
        panel: OutcomesPanel,
        *,
        work: Work,
        jobs: Jobs,
        recorded: Callable[[Outcome], None],
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._work = work
        self._jobs = jobs
        self._recorded = recorded
        panel.add_requested.connect(self._on_add_requested)
        panel.correct_requested.connect(self._on_correct_requested)
        panel.record_requested.connect(self._on_record_requested)

    def _on_add_requested(self, treatment: TreatmentId) -> None:
        self._panel.open_form(Outcome(OutcomeId(new_id()), treatment, self._work.today))

    def _on_correct_requested(self, outcome: Outcome) -> None:
        self._panel.open_form(replace(outcome, corrects=outcome.id))

    def _on_record_requested(self, typed: TypedOutcome) -> None:
        try:
            outcome = typed.outcome(self._work.clinic.region)
        except RuleBroken as problem:
            self._show_problem(problem)
            return
        self._jobs.run(
            partial(record_outcome, self._work, outcome=outcome),
            done=self._on_recorded,
            failed=self._show_problem,
        )

    def _on_recorded(self, outcome: Outcome) -> None:
        form = self._panel.form
        if form is not None and form.treatment == outcome.treatment:
            self._panel.close_form()
        self._recorded(outcome)

    def _show_problem(self, problem: Exception) -> None:
        if self._panel.form is not None:
            self._panel.form.show_problem(problem)
