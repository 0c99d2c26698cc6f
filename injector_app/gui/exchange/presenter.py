"""ExchangePresenter: the page of patients in and out, made when somebody first asks for it."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from injector_app.gui.exchange.files.presenter import FilesPresenter
from injector_app.gui.exchange.out.presenter import OutPresenter
from injector_app.gui.exchange.page import ExchangePage
from injector_app.gui.exchange.page_jobs import PageJobs
from injector_app.gui.exchange.pairs.presenter import PairsPresenter
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.work.context import Work


class ExchangePresenter(QObject):
    """Costs nothing at sign-in; works on the thread of what takes long."""

    def __init__(self, *, work: Work, jobs: Jobs, file_dialogs: FileDialogs) -> None:
        super().__init__(jobs)
        self._work, self._jobs, self._file_dialogs = work, jobs, file_dialogs
        self._page: ExchangePage | None = None
        self._page_jobs: PageJobs | None = None
        self._files: FilesPresenter | None = None

    @property
    def page(self) -> ExchangePage:
        """The page; made now, if nobody came here before."""
        if self._page is None:
            self._page = ExchangePage(self._work.clinic)
            self._page_jobs = PageJobs(self._page, self._jobs)
            self._join(self._page, self._page_jobs)
        return self._page

    @property
    def pages(self) -> tuple[QWidget, ...]:
        """The page, if it was made."""
        return () if self._page is None else (self._page,)

    def is_at(self, widget: QWidget) -> bool:
        """Whether that is the page."""
        return widget is self._page

    def refresh(self) -> None:
        """Show which imports there are now."""
        if self._files is not None:
            self._files.refresh()

    def open(self, path: Path) -> None:
        """Look at a file as if it had been chosen."""
        if self._files is not None:
            self._files.open(path)

    def stop(self) -> None:
        """Nobody is signed in any more."""
        if self._page_jobs is not None:
            self._page_jobs.end()

    def _join(self, page: ExchangePage, jobs: PageJobs) -> None:
        work, dialogs = self._work, self._file_dialogs
        self._files = FilesPresenter(page, work=work, jobs=jobs, file_dialogs=dialogs)
        OutPresenter(page, work=work, jobs=jobs, file_dialogs=dialogs)
        PairsPresenter(page, work=work, jobs=jobs)
