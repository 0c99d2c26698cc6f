"""DevicePresenter: lets this computer sign a person in, and ends that."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from injector_app.gui.account.device.panel import DevicePanel
from injector_app.gui.jobs import Jobs
from injector_app.gui.panel_job import run_for_panel
from injector_app.system.secret_store import SecretStore
from injector_app.usecases.forget_device import forget_device
from injector_app.usecases.known_device import known_device
from injector_app.usecases.trust_device import trust_device
from injector_app.work.context import Work


class DevicePresenter(QObject):
    """The panel is there where the clinic allows it and the system has a keyring."""

    def __init__(
        self, panel: DevicePanel, *, work: Work, jobs: Jobs, store: SecretStore | None
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._work = work
        self._jobs = jobs
        self._store = store
        panel.trust_requested.connect(self._on_trust_requested)
        panel.forget_requested.connect(self._on_forget_requested)

    def start(self) -> None:
        """Show what can be done here."""
        is_known = known_device(self._work.door.folder)
        may = self._store is not None and (self._work.policy.device_sign_in or is_known)
        self._panel.setVisible(may)
        self._panel.show_state(is_known=is_known)

    def _on_trust_requested(self, password: str) -> None:
        if self._store is not None:
            job = partial(trust_device, self._work, password=password, store=self._store)
            self._run(job, "Set up", "The sign-in page offers to sign you in on this computer.")

    def _on_forget_requested(self) -> None:
        if self._store is not None:
            job = partial(forget_device, self._work, store=self._store)
            self._run(job, "Ended", "This computer asks everybody for the password.")

    def _run(self, job: Callable[[], None], title: str, sentence: str) -> None:
        def finish(_nothing: None) -> None:
            self.start()
            self._panel.show_done(title, sentence)

        run_for_panel(self._panel, self._jobs, job, finish)
