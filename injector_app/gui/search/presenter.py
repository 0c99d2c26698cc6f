"""SearchPresenter: look up past treatments and open one."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from injector_app.domain.found_treatment import FoundTreatment, TreatmentQuery
from injector_app.gui.jobs import Jobs
from injector_app.gui.search.page import SearchPage
from injector_app.gui.shared.newest_only import NewestOnly
from injector_app.usecases.list_clinicians import list_clinicians
from injector_app.usecases.search_treatments import search_treatments
from injector_app.work.context import Work


class SearchPresenter(QObject):
    """Answers the wishes of the look-up screen.

    Signals:
        treatment_requested: a FoundTreatment is to be opened.
    """

    treatment_requested = Signal(object)

    def __init__(self, page: SearchPage, *, work: Work, jobs: Jobs) -> None:
        super().__init__(page)
        self._page = page
        self._work = work
        self._jobs = jobs
        self._newest = NewestOnly()
        page.query_changed.connect(self._on_query_changed)
        page.treatment_chosen.connect(self.treatment_requested)
        jobs.run(
            partial(list_clinicians, work),
            done=page.filters.offer_clinicians,
            failed=page.banner.show_problem,
        )

    def refresh(self) -> None:
        """Show what is stored now."""
        self._page.ask_again()

    def _on_query_changed(self, query: TreatmentQuery) -> None:
        job = partial(search_treatments, self._work, query=query)
        done = self._newest.wrap(partial(self._on_found, query))
        self._jobs.run(job, done=done, failed=self._page.banner.show_problem)

    def _on_found(self, query: TreatmentQuery, found: tuple[FoundTreatment, ...]) -> None:
        self._page.banner.hide()
        self._page.show_found(found, query.limit)
