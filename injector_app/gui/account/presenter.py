"""AccountPresenter: change the own password, start and end codes, make a recovery key."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from injector_app.gui.account.device.presenter import DevicePresenter
from injector_app.gui.account.page import AccountPage
from injector_app.gui.account.pin.presenter import PinPresenter
from injector_app.gui.jobs import Jobs
from injector_app.gui.panel_job import run_for_panel
from injector_app.gui.recovery.sheet_out import SheetOut
from injector_app.gui.shared.panel import Panel
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.usecases.change_password import change_password
from injector_app.usecases.draw_recovery_sheet import draw_recovery_sheet
from injector_app.usecases.end_second_factor import end_second_factor
from injector_app.usecases.offer_second_factor import offer_second_factor
from injector_app.usecases.propose_recovery_key import propose_recovery_key
from injector_app.usecases.replace_recovery_key import replace_recovery_key
from injector_app.usecases.show_account import show_account
from injector_app.usecases.start_second_factor import start_second_factor
from injector_app.work.answers import OfferedFactor, OwnAccount, ProposedSheet
from injector_app.work.context import Work

Answer = TypeVar("Answer")


class AccountPresenter(QObject):
    """Answers the wishes of the account screen."""

    def __init__(
        self, page: AccountPage, *, work: Work, jobs: Jobs, surroundings: Surroundings
    ) -> None:
        super().__init__(page)
        self._page = page
        self._work = work
        self._jobs = jobs
        self._offered: OfferedFactor | None = None
        SheetOut(page.card, jobs=jobs, surroundings=surroundings, draw=self._draw)
        page.password.change_requested.connect(self._on_change_requested)
        self._pin = PinPresenter(page.pin, work=work, jobs=jobs)
        self._device = DevicePresenter(
            page.device, work=work, jobs=jobs, store=surroundings.secrets
        )
        page.factor.offer_requested.connect(self._on_offer_requested)
        page.factor.start_requested.connect(self._on_start_requested)
        page.factor.end_requested.connect(self._on_end_requested)
        page.key.make_requested.connect(self._on_make_requested)
        page.card.proven.connect(self._on_proven)

    def start(self) -> None:
        """Show the account as it is now."""
        self._page.start(self._work.person.signature_name)
        self._pin.start()
        self._device.start()
        self._refresh()

    def _refresh(self) -> None:
        job = partial(show_account, self._work)
        shown: Callable[[OwnAccount], None] = self._page.show_account
        self._jobs.run(job, done=shown, failed=self._page.password.banner.show_problem)

    def _on_change_requested(self, current: str, password: str) -> None:
        job = partial(change_password, self._work, current=current, password=password)
        self._run(self._page.password, job, self._on_changed)

    def _on_changed(self, _nothing: None) -> None:
        panel = self._page.password
        panel.clear()
        panel.show_done("Password changed", "Use the new one from now on, also for signing.")

    def _on_offer_requested(self, password: str) -> None:
        job = partial(offer_second_factor, self._work, password=password)
        self._run(self._page.factor, job, self._on_offered)

    def _on_offered(self, offered: OfferedFactor) -> None:
        self._offered = offered
        self._page.factor.show_offer(offered)

    def _on_start_requested(self, code: str) -> None:
        if self._offered is not None:
            job = partial(start_second_factor, self._work, secret=self._offered.secret, code=code)
            self._run(self._page.factor, job, self._on_started)

    def _on_started(self, _nothing: None) -> None:
        self._offered = None
        self._refresh()
        words = "The next sign-in asks for the code after the password."
        self._page.factor.show_done("Codes are asked for", words)

    def _on_end_requested(self, password: str) -> None:
        job = partial(end_second_factor, self._work, password=password)
        self._run(self._page.factor, job, self._on_ended)

    def _on_ended(self, _nothing: None) -> None:
        self._refresh()
        self._page.factor.show_done("No codes any more", "The password alone signs you in.")

    def _on_make_requested(self, password: str) -> None:
        job = partial(propose_recovery_key, self._work, password=password)
        self._run(self._page.key, job, self._on_proposed)

    def _on_proposed(self, sheet: ProposedSheet) -> None:
        self._page.show_key(sheet.recovery_key)

    def _on_proven(self, key: str) -> None:
        self._page.card.show_busy(busy=True)
        job = partial(replace_recovery_key, self._work, recovery_key=key)
        self._jobs.run(job, done=self._on_replaced, failed=self._on_not_replaced)

    def _on_replaced(self, _nothing: None) -> None:
        self._page.card.show_busy(busy=False)
        self._page.show_panels()
        self._refresh()
        words = "Destroy the sheet before it; it opens nothing any more but older backups."
        self._page.key.show_done("New recovery key in use", words)

    def _on_not_replaced(self, problem: Exception) -> None:
        self._page.card.show_busy(busy=False)
        self._page.card.show_problem(problem)

    def _draw(self, key: str) -> bytes:
        clinic = self._work.clinic
        now = self._work.local_now()
        return draw_recovery_sheet(key, clinic=clinic.name, region=clinic.region.value, now=now)

    def _run(self, panel: Panel, job: Callable[[], Answer], done: Callable[[Answer], None]) -> None:
        run_for_panel(panel, self._jobs, job, done)
