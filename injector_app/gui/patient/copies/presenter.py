"""CopiesPresenter: notes on paper from the card, and one key to record whom they were for."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from injector_app.domain.disclosure import Disclosure, Manner, Recipient
from injector_app.domain.found_treatment import FoundTreatment, TreatmentState
from injector_app.domain.permissions import Action, is_allowed
from injector_app.domain.quick_disclosure import quick_disclosure
from injector_app.gui.jobs import Jobs
from injector_app.gui.papers.paper import Paper
from injector_app.gui.papers.presenter import PapersPresenter
from injector_app.gui.patient.copies.panel import CopiesPanel
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.gui.shared.treatment_words import TreatmentWords
from injector_app.usecases.record_disclosure import record_disclosure
from injector_app.usecases.take_back_disclosure import take_back_disclosure
from injector_app.wording.copy_words import (
    NO_NOTE,
    RECORDED_TODAY,
    WHOM_FOR,
    given_line,
    in_force,
)
from injector_app.wording.messages import Message
from injector_app.work.answers import OpenedPatient
from injector_app.work.context import Work


class CopiesPresenter(QObject):
    """Works for the treatment that is chosen on the card."""

    def __init__(
        self,
        panel: CopiesPanel,
        banner: ProblemBanner,
        *,
        work: Work,
        jobs: Jobs,
        surroundings: Surroundings,
    ) -> None:
        super().__init__(panel)
        self.banner = banner
        self._panel, self._work, self._jobs = panel, work, jobs
        self._words = TreatmentWords(work.catalog, work.clinic.region)
        self._papers = PapersPresenter(
            self, panel, work=work, jobs=jobs, surroundings=surroundings, copied=self._on_copied
        )
        self._found: FoundTreatment | None = None
        self._handed_out: tuple[Disclosure, ...] = ()
        self._copied: Manner | None = None
        self._may_record = is_allowed(work.person, Action.RECORD_DISCLOSURE)
        panel.allow_recording(allowed=self._may_record)
        panel.open_requested.connect(self._on_open)
        panel.print_requested.connect(self._on_print)
        panel.save_requested.connect(self._on_save)
        panel.given.connect(self._on_given)
        panel.take_back_requested.connect(self._on_take_back)

    def choose_treatment(self, found: FoundTreatment | None) -> None:
        """Another treatment of the card is chosen, or none."""
        if self._found is None or found is None or found.id != self._found.id:
            self._copied = None
        self._found = found
        self._show()

    def show(self, opened: OpenedPatient) -> None:
        """Another patient, or news of the same one."""
        self._handed_out = opened.handed_out
        self._show()

    def show_busy(self, *, busy: bool) -> None:
        """Block the buttons while something is under way."""
        self._panel.setEnabled(not busy)

    def show_done(self, title: str, sentence: str) -> None:
        """Say above the card that it is done."""
        next_step = WHOM_FOR if self._may_record else ""
        self.banner.show_message(Message(title, sentence, next_step), "success")

    @property
    def _signed(self) -> FoundTreatment | None:
        found = self._found
        return None if found is None or found.state is TreatmentState.DRAFT else found

    @property
    def _given(self) -> tuple[Disclosure, ...]:
        signed = self._signed
        return () if signed is None else in_force(self._handed_out, signed.id)

    def _show(self) -> None:
        found, words, given = self._found, self._words, self._given
        has_note = self._signed is not None
        which = "" if found is None else _which(found, words)
        self._panel.show_treatment(which, has_note=has_note)
        line = given_line(given, words.region, self._work.today) if has_note else NO_NOTE
        self._panel.show_given(line, can_take_back=bool(given) and self._is_own(given[0]))
        self._panel.show_copied(self._copied)

    def _is_own(self, disclosure: Disclosure) -> bool:
        is_of_today = disclosure.given_on == self._work.today
        return is_of_today and disclosure.recorded_by == self._work.person.signature_name

    def _on_open(self) -> None:
        if self._signed is not None:
            self._papers.open(_paper(self._signed))

    def _on_print(self) -> None:
        if self._signed is not None:
            self._papers.print(_paper(self._signed))

    def _on_save(self) -> None:
        if self._signed is not None:
            self._papers.save(_paper(self._signed))

    def _on_copied(self, manner: Manner) -> None:
        self._copied = manner
        self._show()

    def _on_given(self, recipient: Recipient) -> None:
        if self._signed is None:
            return
        made = quick_disclosure(
            self._signed, recipient, today=self._work.today, copied=self._copied
        )
        if any(_is_alike(made, each) and self._is_own(each) for each in self._given):
            # A second press of the key is no second hand-out.
            self.banner.show_message(Message("Not recorded twice", RECORDED_TODAY, ""), "notice")
            return
        self._run(partial(record_disclosure, self._work, disclosure=made))

    def _on_take_back(self) -> None:
        if self._given:
            newest = self._given[0].id
            self._run(partial(take_back_disclosure, self._work, disclosure_id=newest))

    def _run(self, job: partial[Disclosure]) -> None:
        self.show_busy(busy=True)
        self._jobs.run(job, done=self._on_recorded, failed=self._on_failed)

    def _on_recorded(self, disclosure: Disclosure) -> None:
        self.show_busy(busy=False)
        self.banner.hide()
        self._copied = None
        self._handed_out = (disclosure, *self._handed_out)
        self._show()

    def _on_failed(self, problem: Exception) -> None:
        self.show_busy(busy=False)
        self.banner.show_problem(problem)


def _is_alike(one: Disclosure, other: Disclosure) -> bool:
    return replace(one, id=other.id, recorded_by=other.recorded_by) == other


def _which(found: FoundTreatment, words: TreatmentWords) -> str:
    parts = (words.date(found), words.totals(found), words.state(found))
    return " \u00b7 ".join(filter(None, parts))


def _paper(found: FoundTreatment) -> Paper:
    return Paper(found.id, found.record_number)
