"""PatientPresenter: find or add a patient, see the past, start a treatment."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Signal

from injector_app.domain.earlier_contact import EarlierContact
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.found_patient import FoundPatient
from injector_app.domain.ids import PatientId
from injector_app.domain.patient import Patient
from injector_app.domain.permissions import Action, is_allowed
from injector_app.gui.jobs import Jobs
from injector_app.gui.patient.elsewhere.presenter import ElsewherePresenter
from injector_app.gui.patient.form import PatientForm
from injector_app.gui.patient.page import PatientsPage
from injector_app.gui.patient.search_as_typed import Search, SearchAsTyped
from injector_app.gui.patient.typed_patient import TypedPatient
from injector_app.gui.shared.newest_only import NewestOnly
from injector_app.usecases.edit_patient import edit_patient
from injector_app.usecases.find_patients import find_patients
from injector_app.usecases.list_drafts import list_drafts
from injector_app.usecases.list_earlier_contacts import list_earlier_contacts
from injector_app.usecases.list_reviews import list_reviews
from injector_app.usecases.open_patient import open_patient
from injector_app.usecases.register_patient import register_patient
from injector_app.usecases.suggest_patients import suggest_patients
from injector_app.usecases.suggest_record_number import suggest_record_number
from injector_app.wording.contact_words import earlier_words
from injector_app.work.answers import OpenedPatient
from injector_app.work.context import Work

Answer = TypeVar("Answer")


class PatientPresenter(QObject):
    """Answers the wishes of the patients screen and of the patient form.

    Signals:
        patient_opened: the record of a Patient is on the screen.
        record_opened: the same with everything the card shows; carries the OpenedPatient.
        form_opened: the form is wanted in front; carries its patient, or None for a new one.
        form_left: it is no longer wanted.
        treatment_requested: a FoundTreatment is to be opened.
        who_opened_requested: who opened the record of this record number.
        new_treatment_requested: a treatment of this PatientId begins.
    """

    patient_opened = Signal(object)
    record_opened = Signal(object)
    form_opened = Signal(object)
    form_left = Signal()
    treatment_requested = Signal(object)
    new_treatment_requested = Signal(object)
    who_opened_requested = Signal(str)

    def __init__(self, page: PatientsPage, form: PatientForm, *, work: Work, jobs: Jobs) -> None:
        super().__init__(page)
        self._page = page
        self._form = form
        self._work = work
        self._jobs = jobs
        self._search = SearchAsTyped(
            _asked(suggest_patients, work), _asked(find_patients, work), jobs, self
        )
        self._newest_patient, self._newest_earlier = NewestOnly(), NewestOnly()
        self._patient: Patient | None = None
        self._elsewhere = ElsewherePresenter(
            page.card.elsewhere, work=work, jobs=jobs, changed=self.open
        )
        self._may_chart = is_allowed(work.person, Action.CHART)
        form.allow_clinical(allowed=is_allowed(work.person, Action.EDIT_CLINICAL))
        page.card.new_treatment.setVisible(self._may_chart)
        may_read = Action.READ_AUDIT, Action.READ_OWN_AUDIT
        page.card.who_opened.setVisible(any(is_allowed(work.person, one) for one in may_read))
        self._connect()

    def refresh(self) -> None:
        """Show what is stored now: the list, the drafts and the open patient."""
        self.allow_new_treatment()
        self._search.refresh(self._page.words)
        if self._may_chart:
            self._run(partial(list_drafts, self._work), self._page.drafts.show_waiting)
        if is_allowed(self._work.person, Action.COUNTERSIGN):
            self._run(partial(list_reviews, self._work), self._page.reviews.show_waiting)
        if self._patient is not None:
            self.open(self._patient.id)

    def allow_new_treatment(self) -> None:
        """Take clicks on the button again."""
        self._page.card.new_treatment.setEnabled(True)

    def show(self, patient_id: PatientId) -> None:
        """Show what is stored now, with this patient open."""
        self._patient = None
        self.refresh()
        self.open(patient_id)

    def open(self, patient_id: PatientId) -> None:
        """Put a patient's record on the screen."""
        job = partial(open_patient, self._work, patient_id=patient_id)
        self._run(job, self._newest_patient.wrap(self._on_patient_opened))

    def _leave_form(self) -> None:
        self._form.finish()
        self.form_left.emit()

    def _connect(self) -> None:
        page, form = self._page, self._form
        page.words_changed.connect(self._search.search)
        self._search.found.connect(self._on_found)
        self._search.failed.connect(page.banner.show_problem)
        page.patient_chosen.connect(self._on_patient_chosen)
        page.add_requested.connect(self._on_add_requested)
        page.card.who_opened_requested.connect(self._on_who_opened_requested)
        page.card.edit_requested.connect(self._on_edit_requested)
        page.card.new_treatment_requested.connect(self._on_new_treatment_requested)
        page.card.treatment_chosen.connect(self.treatment_requested)
        page.drafts.chosen.connect(self.treatment_requested)
        page.reviews.chosen.connect(self.treatment_requested)
        form.save_requested.connect(self._on_save_requested)
        form.cancel_requested.connect(self._leave_form)
        form.duplicates.open_requested.connect(self._on_saved)

    def _run(self, job: Callable[[], Answer], done: Callable[[Answer], None]) -> None:
        self._jobs.run(job, done=done, failed=self._page.banner.show_problem)

    def _on_found(self, patients: tuple[FoundPatient, ...]) -> None:
        self._page.show_found(patients, self._work.clinic.region, self._work.today)
        if self._patient is not None:
            self._page.mark(self._patient)

    def _on_patient_chosen(self, patient: Patient) -> None:
        self._search.settle()
        if self._patient is None or patient.id != self._patient.id:
            self.open(patient.id)

    def _on_patient_opened(self, opened: OpenedPatient) -> None:
        self._patient = opened.patient
        self._page.banner.hide()
        self._page.card.show_patient(
            opened.patient, opened.treatments, opened.last, self._work.today
        )
        self._elsewhere.show(opened.patient.id, opened.outside)
        self._page.mark(opened.patient)
        self.record_opened.emit(opened)
        self.patient_opened.emit(opened.patient)

    def _on_new_treatment_requested(self) -> None:
        if self._patient is not None:
            # A second click before the chart is there would start a second treatment.
            self._page.card.new_treatment.setEnabled(False)
            self.new_treatment_requested.emit(self._patient.id)

    def _on_who_opened_requested(self) -> None:
        if self._patient is not None:
            self.who_opened_requested.emit(self._patient.record_number)

    def _on_add_requested(self) -> None:
        self._run(partial(suggest_record_number, self._work), self._on_number_suggested)

    def _on_number_suggested(self, record_number: str) -> None:
        self._form.start_new(record_number)
        self.form_opened.emit(None)

    def _on_edit_requested(self) -> None:
        if self._patient is not None:
            self._form.start_edit(self._patient)
            job = partial(list_earlier_contacts, self._work, patient_id=self._patient.id)
            self._run(job, self._newest_earlier.wrap(self._on_earlier_read))
            self.form_opened.emit(self._patient)

    def _on_earlier_read(self, found: tuple[EarlierContact, ...]) -> None:
        clinic = self._work.clinic
        self._form.show_earlier(tuple(earlier_words(each, clinic) for each in found))

    def _on_save_requested(self, typed: TypedPatient, duplicates_seen: bool) -> None:  # noqa: FBT001 - a Qt slot
        try:
            patient = typed.patient(self._work.clinic.region)
        except RuleBroken as problem:
            self._form.show_problem(problem)
            return
        if patient.version:
            job = partial(edit_patient, self._work, patient=patient)
        else:
            job = partial(
                register_patient, self._work, patient=patient, duplicates_seen=duplicates_seen
            )
        self._form.show_busy(busy=True)
        self._jobs.run(job, done=self._on_saved, failed=self._on_save_failed)

    def _on_saved(self, patient: Patient) -> None:
        self._form.show_busy(busy=False)
        self._patient = patient
        self._leave_form()

    def _on_save_failed(self, problem: Exception) -> None:
        self._form.show_busy(busy=False)
        if isinstance(problem, RuleBroken) and problem.rule is Rule.LIKELY_DUPLICATE:
            self._form.duplicates.show_patients(
                cast("tuple[Patient, ...]", problem.facts["patients"])
            )
        else:
            self._form.show_problem(problem)


def _asked(use_case: Callable[..., tuple[FoundPatient, ...]], work: Work) -> Search:
    return lambda words: use_case(work, words=words)
