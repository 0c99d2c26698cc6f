"""LateLists: the screen of the lists, built when somebody goes there first."""

from PySide6.QtCore import QObject, Signal

from injector_app.domain.lists.list_words import ListWords
from injector_app.gui.jobs import Jobs
from injector_app.gui.lists.page import ListsPage
from injector_app.gui.lists.presenter import ListsPresenter
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.work.context import Work
from injector_app.work.list_actions import lists_of


class LateLists(QObject):
    """Nobody waits for it at the sign-in.

    Signals:
        treatment_requested: as of the presenter.
        patient_requested: as of the presenter.
    """

    treatment_requested = Signal(object)
    patient_requested = Signal(object)

    def __init__(self, work: Work, jobs: Jobs, surroundings: Surroundings) -> None:
        super().__init__()
        self._work, self._jobs, self._surroundings = work, jobs, surroundings
        self._presenter: ListsPresenter | None = None
        self.page: ListsPage | None = None

    @property
    def pages(self) -> tuple[ListsPage, ...]:
        """The page, if there is one yet."""
        return () if self.page is None else (self.page,)

    def built(self) -> ListsPage:
        """The page; the first call makes it."""
        if self.page is None:
            work = self._work
            words = ListWords(work.catalog, work.clinic.region)
            self.page = ListsPage(words, lists_of(work.person))
            self._presenter = ListsPresenter(
                self.page, work=work, jobs=self._jobs, surroundings=self._surroundings
            )
            self._presenter.treatment_requested.connect(self.treatment_requested)
            self._presenter.patient_requested.connect(self.patient_requested)
        return self.page

    def refresh(self) -> None:
        """Show what is stored now."""
        if self._presenter is not None:
            self._presenter.refresh()
