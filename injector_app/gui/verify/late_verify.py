"""LateVerify: the screen where notes are verified, built when somebody goes there first."""

from PySide6.QtCore import QObject, Signal

from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.gui.verify.page import VerifyPage
from injector_app.gui.verify.presenter import VerifyPresenter
from injector_app.work.context import Work


class LateVerify(QObject):
    """Few people see it on any day, and none waits for it at the sign-in.

    Signals:
        back_requested: to the look-up.
    """

    back_requested = Signal()

    def __init__(self, *, work: Work, jobs: Jobs, file_dialogs: FileDialogs) -> None:
        super().__init__(jobs)
        self._work, self._jobs, self._file_dialogs = work, jobs, file_dialogs
        self._page: VerifyPage | None = None

    @property
    def pages(self) -> tuple[VerifyPage, ...]:
        """The page, if there is one yet."""
        return () if self._page is None else (self._page,)

    def built(self) -> VerifyPage:
        """The page; the first call makes it."""
        if self._page is None:
            self._page = VerifyPage()
            VerifyPresenter(
                self._page, work=self._work, jobs=self._jobs, file_dialogs=self._file_dialogs
            )
            self._page.back_requested.connect(self.back_requested)
        return self._page

    def refresh(self) -> None:
        """Nothing is asked yet."""
        self.built().start()
