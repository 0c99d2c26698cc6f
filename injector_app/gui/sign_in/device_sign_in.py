"""DeviceSignIn: the button that signs in whom this computer knows."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from injector_app.gui.jobs import Jobs
from injector_app.gui.sign_in.page import SignInPage

if TYPE_CHECKING:  # loaded after the first picture
    from injector_app.wording.messages import Message


class DeviceSignIn(QObject):
    """Use case and words come as functions, as for the password.

    Signals:
        signed_in: somebody signed in; carries their Work.
    """

    signed_in = Signal(object)

    def __init__(
        self,
        page: SignInPage,
        *,
        jobs: Jobs,
        known: Callable[[], bool],
        sign_in: Callable[[], object],
        describe: Callable[[Exception], "Message"],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._jobs = jobs
        self._known = known
        self._sign_in = sign_in
        self._describe = describe
        page.device_requested.connect(self._on_requested)

    def look(self) -> None:
        """Offer the button where this computer knows somebody."""
        offer = partial(_offer, self._page)
        self._jobs.run(self._known, done=offer, failed=lambda _: offer(False))

    def _on_requested(self) -> None:
        self._page.show_busy(busy=True)
        self._jobs.run(self._sign_in, done=self._on_signed_in, failed=self._on_failed)

    def _on_signed_in(self, work: object) -> None:
        self._page.show_busy(busy=False)
        self.signed_in.emit(work)

    def _on_failed(self, problem: Exception) -> None:
        self._page.show_busy(busy=False)
        self._page.show_problem(self._describe(problem))


def _offer(page: SignInPage, is_known: bool) -> None:  # noqa: FBT001 - the answer of a job
    page.offer_device(offered=is_known)
