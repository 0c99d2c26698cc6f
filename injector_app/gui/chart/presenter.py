"""ChartPresenter: joins the chart screen to the use cases: open, save, sign, discard."""

from collections.abc import Callable
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from injector_app.domain.charter import Charter
from injector_app.domain.ids import PatientId, TreatmentId
from injector_app.domain.note import SignedNote
from injector_app.gui.chart.autosave import Autosave
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.past.presenter import PastPresenter
from injector_app.gui.chart.patterns_presenter import PatternsPresenter
from injector_app.gui.chart.quiet_store import QuietStore
from injector_app.gui.chart.save_banner import SaveBanner
from injector_app.gui.chart.save_state import SaveState, is_conflict
from injector_app.gui.chart.sign_facts import sign_facts
from injector_app.gui.chart.signing import Signing
from injector_app.gui.jobs import Jobs
from injector_app.usecases.discard_draft import discard_draft
from injector_app.usecases.list_clinicians import list_clinicians
from injector_app.usecases.list_usual_doses import list_usual_doses
from injector_app.usecases.open_draft import open_draft
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.sign_note import sign_note
from injector_app.usecases.start_treatment import start_treatment
from injector_app.wording.messages import Message
from injector_app.work.answers import OpenedDraft
from injector_app.work.context import Work

# Long enough for the first picture of a chart, too short for anybody to have edited it.
PAINTING_S = 0.03
LEAVE_ANYWAY = "Leave without the last changes"
DISCARD = "Discard the draft"
ASK_DISCARD = Message(
    "Discard this draft?", "The draft and its points are removed; there is no undo.", ""
)


class ChartPresenter(QObject):
    """Opens one draft at a time; every edit is saved as it is made.

    Signals:
        patient_opened: a chart is on the screen; carries its Patient.
        note_signed: carries the TreatmentId.
        closed: the person left the chart; the draft is stored.
        failed: nothing could be opened; carries the problem.
    """

    patient_opened = Signal(object)
    note_signed = Signal(object)
    closed = Signal()
    failed = Signal(object)

    def __init__(self, page: ChartPage, *, work: Work, jobs: Jobs) -> None:
        super().__init__(page)
        self._page = page
        self._work = work
        self._jobs = jobs
        self._opened: OpenedDraft | None = None
        page.document.person = Charter(work.person.id, work.person.name)
        self._autosave = Autosave(
            page.document,
            jobs=jobs,
            save=lambda draft: save_draft(work, draft=draft),
            now=work.local_now,
        )
        self.store = QuietStore(page, self._autosave)
        self._past = PastPresenter(page.past, work=work, jobs=jobs, failed=page.banner.show_problem)
        PatternsPresenter(page, work=work, jobs=jobs)
        self._shown = (0, 0)
        self._references = page.past.panel.references.printed
        self._signing = Signing(page, jobs=jobs, sign=self._sign)
        self._save_banner = SaveBanner(page.banner)
        self._connect()

    @property
    def is_stored(self) -> bool:
        """Whether everything on the screen is on the disk."""
        return self._autosave.is_stored and not self._page.is_typed_in

    def open(self, treatment_id: TreatmentId) -> None:
        """Go on with a draft, once the one before is stored."""
        self.flush(partial(self._load, treatment_id))

    def new_treatment(self, patient_id: PatientId) -> None:
        """Start a draft for a patient."""
        self.flush(partial(self._start, patient_id))

    def flush(self, then: Callable[[], object]) -> None:
        """Call `then` when everything is stored; if that fails the person chooses."""
        self._page.finish_typing()
        self._autosave.flush(then, failed=partial(self._offer_to_leave, then))

    def _start(self, patient_id: PatientId) -> None:
        self._jobs.run(
            partial(start_treatment, self._work, patient_id=patient_id),
            done=lambda draft: self._load(draft.treatment.id),
            failed=self.failed.emit,
        )

    def _load(self, treatment_id: TreatmentId) -> None:
        self._jobs.run(
            partial(list_clinicians, self._work),
            done=self._page.details.visit.show_clinicians,
            failed=_nothing,
        )
        self._jobs.run(
            partial(open_draft, self._work, treatment_id=treatment_id),
            done=self._show,
            failed=self.failed.emit,
        )
        self._jobs.run(_let_the_chart_be_painted, done=_ready, failed=_nothing)
        # Last, so that the chart does not wait for them.
        self._jobs.run(
            partial(list_usual_doses, self._work),
            done=self._page.dose_bar.show_usual,
            failed=_nothing,
        )

    def _show(self, opened: OpenedDraft) -> None:
        self._opened = opened
        self._autosave.start(opened.draft)
        self._page.document.open(opened.draft.treatment, body=opened.patient.body)
        self.patient_opened.emit(opened.patient)
        self._past.read(opened.patient)

    def _leave(self) -> None:
        self._page.document.close()
        self.closed.emit()

    def _on_state_changed(self, state: SaveState) -> None:
        self._page.sign_row.save_line.show_state(state)
        self._save_banner.follow(state)

    def _keep_mine(self) -> None:
        self._page.banner.hide()
        self._jobs.run(
            partial(open_draft, self._work, treatment_id=self._page.document.treatment.id),
            done=lambda opened: self._autosave.overwrite(opened.draft.version),
            failed=self._page.banner.show_problem,
        )

    def _take_stored(self) -> None:
        self._page.banner.hide()
        self._load(self._page.document.treatment.id)

    def _offer_to_leave(self, then: Callable[[], object], problem: Exception) -> None:
        if self._opened is not None:
            self.patient_opened.emit(self._opened.patient)
        if not is_conflict(problem):
            self._page.banner.show_problem(problem)
        self._page.banner.add_action("chart.leave", LEAVE_ANYWAY, partial(self._abandon, then))

    def _abandon(self, then: Callable[[], object]) -> None:
        self._page.banner.hide()
        self._page.document.close()
        then()

    def _ask_to_discard(self) -> None:
        self._page.banner.show_message(ASK_DISCARD, "alert")
        self._page.banner.add_action("chart.discard_now", DISCARD, self._discard)

    def _discard(self) -> None:
        treatment_id = self._page.document.treatment.id
        self._page.banner.hide()
        # Closed first, so that no save comes after the removal.
        self._page.document.close()
        self._jobs.run(
            partial(discard_draft, self._work, treatment_id=treatment_id),
            done=lambda _: self.closed.emit(),
            failed=self._on_not_discarded,
        )

    def _on_not_discarded(self, problem: Exception) -> None:
        self.closed.emit()
        self.failed.emit(problem)

    def _ask_to_sign(self) -> None:
        clinician = self._page.details.visit.clinician_name
        if self._opened is not None:
            # Whatever is stored from now on is not what the person reads.
            self._shown = (self._autosave.version, self._opened.patient.version)
            self._references = self._page.past.panel.references.printed
            self._signing.ask(sign_facts(self._page.document, self._opened.patient, clinician))

    def _sign(self, treatment_id: TreatmentId, password: str) -> SignedNote:
        return sign_note(
            self._work,
            treatment_id=treatment_id,
            version=self._shown[0],
            patient_version=self._shown[1],
            password=password,
            references=self._references,
        )

    def _connect(self) -> None:
        page = self._page
        self._autosave.state_changed.connect(self._on_state_changed)
        self._save_banner.retry_requested.connect(self._autosave.retry)
        self._save_banner.keep_requested.connect(self._keep_mine)
        self._save_banner.take_requested.connect(self._take_stored)
        self._signing.signed.connect(self.note_signed)
        page.sign_row.save_line.retry_requested.connect(self._autosave.retry)
        page.sign_row.sign_requested.connect(
            lambda: self._autosave.flush(self._ask_to_sign, failed=page.banner.show_problem)
        )
        page.tool_bar.back_requested.connect(lambda: self.flush(self._leave))
        page.tool_bar.discard_requested.connect(self._ask_to_discard)


def _nothing(_problem: Exception) -> None:
    """Without the lists of clinicians and of usual doses the chart works all the same."""


def _let_the_chart_be_painted() -> None:
    """Python runs one thread at a time: what stands beside the chart is read a moment later."""
    Event().wait(PAINTING_S)


def _ready(_answer: None) -> None:
    """Nothing came of the moment but the picture."""
