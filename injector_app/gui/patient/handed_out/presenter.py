"""HandedOutPresenter: lists, records and exports what leaves the clinic."""

from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from injector_app.domain.disclosure import Disclosure
from injector_app.domain.errors import RuleBroken
from injector_app.domain.patient import Patient
from injector_app.domain.permissions import Action, is_allowed
from injector_app.gui.jobs import Jobs
from injector_app.gui.patient.handed_out.panel import HandedOutPanel
from injector_app.gui.patient.handed_out.typed_disclosure import TypedDisclosure
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.usecases.export_disclosures import export_disclosures
from injector_app.usecases.export_patient import export_patient
from injector_app.usecases.list_disclosures import list_disclosures
from injector_app.usecases.record_disclosure import record_disclosure
from injector_app.usecases.take_back_disclosure import take_back_disclosure
from injector_app.wording.messages import describe
from injector_app.wording.rights_words import STOPPED, exported_words
from injector_app.work.answers import PatientExport
from injector_app.work.context import Work


class HandedOutPresenter(QObject):
    """Works for one patient at a time."""

    # From the worker thread to this one.
    _progressed = Signal(int, int)

    def __init__(
        self, panel: HandedOutPanel, *, work: Work, jobs: Jobs, file_dialogs: FileDialogs
    ) -> None:
        super().__init__(panel)
        self._panel, self._work, self._jobs = panel, work, jobs
        self._file_dialogs = file_dialogs
        self._patient: Patient | None = None
        self._stop = Event()
        panel.setVisible(is_allowed(work.person, Action.RECORD_DISCLOSURE))
        panel.record_out.setVisible(is_allowed(work.person, Action.EXPORT_PATIENT))
        panel.list_requested.connect(self._list)
        panel.form.record_requested.connect(self._on_record)
        panel.take_back_requested.connect(self._on_take_back)
        panel.list_export_requested.connect(self._on_list_export)
        panel.record_export_requested.connect(self._on_record_export)
        panel.bar.stop_requested.connect(self._stop.set)
        self._progressed.connect(panel.bar.show_done)

    def show(self, patient: Patient) -> None:
        """Another patient, or news of the same one."""
        if self._patient is None or patient.id != self._patient.id:
            self._panel.close_all()
        self._patient = patient

    def _list(self) -> None:
        if self._patient is not None:
            job = partial(list_disclosures, self._work, patient_id=self._patient.id)
            shown = partial(self._on_listed, self._patient)
            self._jobs.run(job, done=shown, failed=self._on_failed)

    def _on_listed(self, patient: Patient, found: tuple[Disclosure, ...]) -> None:
        if self._patient is not None and patient.id == self._patient.id:
            self._panel.show_handed_out(found, self._work.today)

    def _on_record(self, typed: TypedDisclosure) -> None:
        if self._patient is None:
            return
        try:
            disclosure = typed.disclosure(self._patient.id, self._work.clinic.region)
        except RuleBroken as problem:
            self._panel.form.show_problem(problem)
            return
        self._jobs.run(
            partial(record_disclosure, self._work, disclosure=disclosure),
            done=self._on_recorded,
            failed=self._panel.form.show_problem,
        )

    def _on_recorded(self, _disclosure: Disclosure) -> None:
        self._panel.close_form()
        self._list()

    def _on_take_back(self, disclosure: Disclosure) -> None:
        job = partial(take_back_disclosure, self._work, disclosure_id=disclosure.id)
        self._jobs.run(job, done=lambda _: self._list(), failed=self._on_failed)

    def _on_list_export(self) -> None:
        if self._patient is None:
            return
        suggested = f"disclosures-{self._patient.record_number}.csv"
        path = self._file_dialogs.save_csv(self._panel, suggested=suggested)
        if path is not None:
            job = partial(export_disclosures, self._work, patient_id=self._patient.id, path=path)
            done = partial(self._on_list_exported, path)
            self._jobs.run(job, done=done, failed=self._on_failed)

    def _on_list_exported(self, path: Path, _count: int) -> None:
        self._panel.say(f"The list is in {path}.")

    def _on_record_export(self) -> None:
        if self._patient is None:
            return
        suggested = f"record-{self._patient.record_number}.zip"
        path = self._file_dialogs.save_zip(self._panel, suggested=suggested)
        if path is None:
            return
        self._stop.clear()
        self._panel.say("")
        self._panel.record_out.setEnabled(False)
        self._panel.bar.start()
        job = partial(
            export_patient, self._work, patient_id=self._patient.id, path=path, told=self._told
        )
        self._jobs.run(job, done=self._on_exported, failed=self._on_failed)

    def _told(self, done: int, count: int) -> bool:
        self._progressed.emit(done, count)
        return not self._stop.is_set()

    def _on_exported(self, done: PatientExport | None) -> None:
        self._finish()
        self._panel.say(exported_words(done.path, done.counts) if done else STOPPED)
        self._list()

    def _on_failed(self, problem: Exception) -> None:
        self._finish()
        self._panel.say(describe(problem).line)

    def _finish(self) -> None:
        self._panel.bar.finish()
        self._panel.record_out.setEnabled(True)
