"""SignInPresenter: prove the person, then hand over what is theirs."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from injector_app.gui.jobs import Jobs
from injector_app.gui.sign_in.page import SignInPage
from injector_app.system.errors import RecordsProblem, Trouble

if TYPE_CHECKING:  # loaded after the first picture
    from injector_app.wording.messages import Message


class SignInPresenter(QObject):
    """Runs the sign-in on the worker thread.

    Use case and words come as functions, so that the window paints before they are loaded.

    Signals:
        signed_in: somebody signed in; carries their Work.
    """

    signed_in = Signal(object)

    def __init__(
        self,
        page: SignInPage,
        *,
        jobs: Jobs,
        sign_in: Callable[[str, str, str], object],
        describe: Callable[[Exception], "Message"],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._jobs = jobs
        self._sign_in = sign_in
        self._describe = describe
        page.sign_in_requested.connect(self._on_sign_in_requested)

    def _on_sign_in_requested(self, name: str, password: str, reason: str) -> None:
        self._page.show_busy(busy=True)
        job = partial(self._sign_in, name, password, reason)
        self._jobs.run(job, done=self._on_signed_in, failed=self._on_failed)

    def _on_signed_in(self, work: object) -> None:
        self._page.show_busy(busy=False)
        self.signed_in.emit(work)

    def _on_failed(self, problem: Exception) -> None:
        self._page.show_busy(busy=False)
        self._page.show_problem(self._describe(problem))
        if isinstance(problem, RecordsProblem) and problem.trouble is Trouble.ENTRIES_MISSING:
            self._page.ask_reason()
