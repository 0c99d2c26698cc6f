"""SignInPresenter: prove the person, then hand over what is theirs."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from injector_app.gui.jobs import Jobs
from injector_app.gui.sign_in.page import SignInPage
from injector_app.gui.sign_in.typed_sign_in import TypedSignIn
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
        sign_in: Callable[[TypedSignIn], object],
        describe: Callable[[Exception], "Message"],
        wait: Callable[[], int],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._jobs = jobs
        self._sign_in = sign_in
        self._describe = describe
        self._wait = wait
        page.sign_in_requested.connect(self._on_sign_in_requested)

    def look_at_wait(self) -> None:
        """Count down what is left of a wait, also of one from before a restart."""
        self._jobs.run(self._wait, done=self._page.start_wait, failed=_nothing)

    def _on_sign_in_requested(self, typed: TypedSignIn) -> None:
        self._page.show_busy(busy=True)
        job = partial(self._sign_in, typed)
        self._jobs.run(job, done=self._on_signed_in, failed=self._on_failed)

    def _on_signed_in(self, work: object) -> None:
        self._page.show_busy(busy=False)
        self.signed_in.emit(work)

    def _on_failed(self, problem: Exception) -> None:
        self._page.show_busy(busy=False)
        message = self._describe(problem)
        trouble = problem.trouble if isinstance(problem, RecordsProblem) else None
        if trouble in {Trouble.CODE_NEEDED, Trouble.WRONG_CODE}:
            self._page.ask_for_code(message, is_wrong=trouble is Trouble.WRONG_CODE)
        else:
            self._page.show_problem(message)
        if trouble is Trouble.ENTRIES_MISSING:
            self._page.ask_reason()
        self.look_at_wait()


def _nothing(_problem: Exception) -> None:
    """Who cannot read the tries finds out when signing in."""
