"""LateLayout: the page of how notes are printed, built when somebody goes there first."""

from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.gui.staff.layout.certificate.presenter import CertificatePresenter
from injector_app.gui.staff.layout.page import LayoutPage
from injector_app.gui.staff.layout.presenter import LayoutPresenter
from injector_app.work.context import Work


class LateLayout:
    """Few people see it on any day, and none waits for it at the sign-in."""

    def __init__(self, work: Work, jobs: Jobs, file_dialogs: FileDialogs) -> None:
        self._work, self._jobs, self._file_dialogs = work, jobs, file_dialogs
        self._page: LayoutPage | None = None
        self._presenter: LayoutPresenter | None = None
        self._certificate: CertificatePresenter | None = None

    def opened(self) -> LayoutPage:
        """The page, showing what is stored; the first call makes it."""
        if self._page is None or self._presenter is None:
            self._page = LayoutPage()
            self._presenter = LayoutPresenter(
                self._page, work=self._work, jobs=self._jobs, file_dialogs=self._file_dialogs
            )
            self._certificate = CertificatePresenter(
                self._page.certificate,
                work=self._work,
                jobs=self._jobs,
                file_dialogs=self._file_dialogs,
            )
        self._presenter.start()
        if self._certificate is not None:
            self._certificate.start()
        return self._page

    def leave(self) -> None:
        """What was changed and not saved is forgotten."""
        if self._presenter is not None:
            self._presenter.stop()
        if self._certificate is not None:
            self._certificate.stop()
