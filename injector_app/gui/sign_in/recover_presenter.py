"""RecoverPresenter: check the recovery key, have the next one proven, sign in."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from injector_app.gui.jobs import Jobs
from injector_app.gui.recovery.sheet_out import SheetOut
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.gui.sign_in.recover_jobs import RecoverJobs
from injector_app.gui.sign_in.recover_steps import RecoverSteps
from injector_app.gui.sign_in.typed_recovery import TypedRecovery
from injector_app.work.answers import ProposedSheet


class RecoverPresenter(QObject):
    """Nothing changes before the next recovery key is proven: the sheet in hand stays good.

    Signals:
        signed_in: somebody came in; carries the Work.
        left: the sign-in is wanted again.
    """

    signed_in = Signal(object)
    left = Signal()

    def __init__(
        self, steps: RecoverSteps, *, jobs: Jobs, work: RecoverJobs, surroundings: Surroundings
    ) -> None:
        super().__init__(steps)
        self.steps = steps
        self._jobs = jobs
        self._work = work
        self._typed: TypedRecovery | None = None
        self._sheet: ProposedSheet | None = None
        SheetOut(steps.card, jobs=jobs, surroundings=surroundings, draw=self._draw)
        steps.form.check_requested.connect(self._on_check_requested)
        steps.form.back_requested.connect(self.left)
        steps.card.proven.connect(self._on_proven)

    def _on_check_requested(self, typed: TypedRecovery) -> None:
        self._typed = typed
        self.steps.form.show_busy(busy=True)
        job = partial(self._work.check, typed)
        self._jobs.run(job, done=self._on_checked, failed=self._on_refused)

    def _on_checked(self, sheet: ProposedSheet) -> None:
        self._sheet = sheet
        self.steps.form.show_busy(busy=False)
        self.steps.show_key(sheet.recovery_key)

    def _on_refused(self, problem: Exception) -> None:
        self.steps.form.show_busy(busy=False)
        self.steps.form.show_problem(problem)

    def _on_proven(self, key: str) -> None:
        if self._typed is None:
            return
        self.steps.card.show_busy(busy=True)
        job = partial(self._work.recover, self._typed, key)
        self._jobs.run(job, done=self._on_signed_in, failed=self._on_failed)

    def _on_signed_in(self, work: object) -> None:
        self._typed = self._sheet = None
        self.steps.card.forget()
        self.signed_in.emit(work)

    def _on_failed(self, problem: Exception) -> None:
        self.steps.card.show_busy(busy=False)
        self.steps.card.show_problem(problem)

    def _draw(self, _key: str) -> bytes:
        return b"" if self._sheet is None else self._work.draw(self._sheet)
