"""OwnPresenter: reads and keeps the references that the clinic entered itself."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from injector_app.domain.clinic_reference import ClinicReference
from injector_app.domain.errors import RuleBroken
from injector_app.domain.permissions import Action, is_allowed
from injector_app.gui.chart.past.own.own_panel import OwnPanel
from injector_app.gui.chart.past.own.typed_reference import TypedReference
from injector_app.gui.jobs import Jobs
from injector_app.usecases.add_clinic_reference import add_clinic_reference
from injector_app.usecases.edit_clinic_reference import edit_clinic_reference
from injector_app.usecases.list_clinic_references import list_clinic_references
from injector_app.usecases.remove_clinic_reference import remove_clinic_reference
from injector_app.work.context import Work

Show = Callable[[tuple[ClinicReference, ...]], None]


class OwnPresenter(QObject):
    """The list is the clinic's, whichever chart is open."""

    def __init__(self, panel: OwnPanel, *, work: Work, jobs: Jobs, show: Show) -> None:
        super().__init__(panel)
        self._panel = panel
        self._show = show
        self._work = work
        self._jobs = jobs
        self._panel.allow(may_enter=is_allowed(work.person, Action.KEEP_REFERENCES))
        self._panel.save_requested.connect(self._on_save_requested)
        self._panel.remove_requested.connect(self._on_remove_requested)

    def read(self) -> None:
        """Show what the clinic entered when it is there."""
        self._jobs.run(
            partial(list_clinic_references, self._work),
            done=self._show,
            failed=self._panel.show_problem,
        )

    def _on_save_requested(self, typed: TypedReference) -> None:
        try:
            reference = typed.reference(self._work.today)
        except RuleBroken as problem:
            self._panel.show_problem(problem)
            return
        keep = add_clinic_reference if typed.edits is None else edit_clinic_reference
        self._jobs.run(
            partial(keep, self._work, reference=reference),
            done=self._on_done,
            failed=self._panel.show_problem,
        )

    def _on_remove_requested(self, reference: ClinicReference) -> None:
        self._jobs.run(
            partial(remove_clinic_reference, self._work, reference_id=reference.id),
            done=self._on_done,
            failed=self._panel.show_problem,
        )

    def _on_done(self, _: object) -> None:
        self._panel.close_form()
        self.read()
