"""ListsPresenter: reads any list and opens its rows."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from injector_app.domain.found_treatment import TreatmentState
from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_page import ListPage
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.lists.list_words import ListWords
from injector_app.domain.permissions import Action, is_allowed
from injector_app.gui.jobs import Jobs
from injector_app.gui.lists.page import ListsPage
from injector_app.gui.lists.taking.presenter import TakingPresenter
from injector_app.gui.shared.newest_only import NewestOnly
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.usecases.read_list import read_list
from injector_app.wording import list_words
from injector_app.work.context import Work

READING, WRITING = "Reading the list", "Writing the list"
# There a call to the patient comes next; everywhere else the chart.
_ABOUT_PATIENTS = frozenset({ListName.REVIEW, ListName.NEXT})


class ListsPresenter(QObject):
    """One list at a time, in the order and as far as the person asked for it.

    Signals:
        treatment_requested: carries the ListedVisit whose note or chart is to be opened.
        patient_requested: carries the id of a patient.
    """

    treatment_requested = Signal(object)
    patient_requested = Signal(object)

    def __init__(
        self, page: ListsPage, *, work: Work, jobs: Jobs, surroundings: Surroundings
    ) -> None:
        super().__init__(page)
        self._page, self._work, self._jobs = page, work, jobs
        self._words = ListWords(work.catalog, work.clinic.region)
        self._name: ListName | None = None
        self._query, self._sort = ListQuery(), ("", False)
        self._next: ListPage[Any] = ListPage()
        self._newest = NewestOnly()
        self._taking = TakingPresenter(page, work=work, jobs=jobs, surroundings=surroundings)
        page.chooser.list_chosen.connect(self._on_list_chosen)
        page.asked.connect(self._on_asked)
        page.table.sort_requested.connect(self._on_sort_requested)
        page.rows.more_wanted.connect(self._on_more_wanted)
        page.row_opened.connect(self._on_row_opened)
        page.patient_opened.connect(self._on_patient_opened)
        page.progress.stop_requested.connect(self._on_stop_requested)

    def refresh(self) -> None:
        """The list that was on show, as stored now; the first one on the first visit."""
        if self._name is None:
            self._page.chooser.setCurrentRow(0)
        else:
            self._page.ask_now()

    def _on_list_chosen(self, name: ListName) -> None:
        self._name, self._sort = name, ("", False)
        self._page.show_list(name)

    def _on_sort_requested(self, sort: str) -> None:
        was, was_descending = self._sort
        self._sort = (sort, was == sort and not was_descending)
        self._page.rows.show_order(sort, is_descending=self._sort[1])
        self._page.ask_now()

    def _on_asked(self) -> None:
        asked = self._page.filters.query()
        if asked is None or self._name is None:
            return
        self._query = replace(asked, sort=self._sort[0], is_descending=self._sort[1])
        self._taking.take_along(self._name, self._query)
        self._read(self._query, self._on_read)

    def _on_more_wanted(self) -> None:
        if self._next.next_key is not None:
            self._read(replace(self._query, after=self._next.next_key), self._on_more)

    def _read(self, query: ListQuery, receive: Callable[[ListPage[Any]], None]) -> None:
        if self._name is None:
            return
        self._page.progress.start(READING)
        job = partial(read_list, self._work, name=self._name, query=query)
        # An answer that comes after another question is dropped.
        self._jobs.run(job, done=self._newest.wrap(receive), failed=self._page.show_failure)

    def _on_read(self, page: ListPage[Any]) -> None:
        if self._name is None:
            return
        self._page.progress.finish()
        self._page.banner.hide()
        self._next = page
        empty = list_words.empty_words(
            self._name, lot=self._query.lot, is_narrowed=_is_narrowed(self._query)
        )
        self._page.show_rows(page.rows, has_more=page.next_key is not None, empty=empty)
        self._show_count()

    def _on_more(self, page: ListPage[Any]) -> None:
        self._page.progress.finish()
        self._next = page
        self._page.rows.add_rows(page.rows, has_more=page.next_key is not None)
        self._show_count()

    def _show_count(self) -> None:
        page, count = self._next, self._page.rows.rowCount()
        days = ""
        if page.from_day is not None and page.to_day is not None:
            days = f"{self._words.day(page.from_day)} to {self._words.day(page.to_day)}"
        has_more = page.next_key is not None
        self._page.show_count(list_words.count_words(count, has_more=has_more, days=days))

    def _on_row_opened(self, row: Any) -> None:  # noqa: ANN401 - a row of whichever list
        visit = getattr(row, "visit", None)
        if visit is None:
            return
        is_closed = visit.state is TreatmentState.DRAFT and not is_allowed(
            self._work.person, Action.CHART
        )
        if self._name in _ABOUT_PATIENTS or is_closed:
            self.patient_requested.emit(visit.patient)
        else:
            self.treatment_requested.emit(visit)

    def _on_patient_opened(self, row: Any) -> None:  # noqa: ANN401
        visit = getattr(row, "visit", None)
        if visit is not None:
            self.patient_requested.emit(visit.patient)

    def _on_stop_requested(self) -> None:
        # Whatever is being read is not waited for any more.
        self._newest.wrap(_nothing)
        self._page.progress.finish()


def _is_narrowed(query: ListQuery) -> bool:
    return bool(query.words.strip() or query.product or query.from_day or query.to_day)


def _nothing(_answer: object) -> None:
    pass
