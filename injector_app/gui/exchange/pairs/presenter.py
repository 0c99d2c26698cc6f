"""PairsPresenter: records of one person are merged and taken apart."""

from functools import partial

from PySide6.QtCore import QObject

from injector_app.domain.patient import Patient
from injector_app.domain.permissions import Action, is_allowed
from injector_app.gui.exchange.page import ExchangePage
from injector_app.gui.exchange.page_jobs import PageJobs
from injector_app.usecases.list_alike import list_alike
from injector_app.usecases.merge_patients import merge_patients
from injector_app.usecases.unmerge_patients import unmerge_patients
from injector_app.work.answers import ShownPairs
from injector_app.work.context import Work


class PairsPresenter(QObject):
    """For whoever may see both histories."""

    def __init__(self, page: ExchangePage, *, work: Work, jobs: PageJobs) -> None:
        super().__init__(page)
        self._page, self._work, self._jobs = page, work, jobs
        page.one_person.setVisible(is_allowed(work.person, Action.MERGE_PATIENTS))
        page.review.clicked.connect(self._review)
        page.pairs.merge_requested.connect(self._on_merge)
        page.pairs.apart_requested.connect(self._on_apart)
        page.pairs.close_requested.connect(partial(page.show_step, page.start))

    def _review(self) -> None:
        job = partial(list_alike, self._work)
        self._jobs.run("Looking for records of one person", job, self._on_pairs, may_stop=False)

    def _on_pairs(self, shown: ShownPairs) -> None:
        self._page.pairs.show_pairs(shown)
        self._page.show_step(self._page.pairs)

    def _on_merge(self, gone: Patient, kept: Patient) -> None:
        job = partial(
            merge_patients, self._work, patient_id=gone.id, into=kept.id, version=gone.version
        )
        self._jobs.run("Merging", job, self._on_decided, may_stop=False)

    def _on_apart(self, patient: Patient) -> None:
        job = partial(unmerge_patients, self._work, patient_id=patient.id)
        self._jobs.run("Taking apart", job, self._on_decided, may_stop=False)

    def _on_decided(self, _patient: Patient) -> None:
        self._review()
