"""ExchangePresenter: patients in, out, and two records of one person."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from injector_app.domain.duplicates import Duplicates
from injector_app.domain.errors import RuleBroken
from injector_app.domain.import_batch import ImportBatch
from injector_app.domain.import_form import CsvForm, ImportForm
from injector_app.domain.patient import Patient
from injector_app.domain.patients_format import PatientsFormat
from injector_app.domain.permissions import Action, is_allowed
from injector_app.gui.exchange.page import ExchangePage
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.usecases.export_patients import export_patients
from injector_app.usecases.import_patients import import_patients
from injector_app.usecases.list_alike import list_alike
from injector_app.usecases.list_imports import list_imports
from injector_app.usecases.look_at_import import look_at_import
from injector_app.usecases.merge_patients import merge_patients
from injector_app.usecases.undo_import import undo_import
from injector_app.usecases.unmerge_patients import unmerge_patients
from injector_app.wording.import_words import STOPPED, imported_message, patients_words
from injector_app.wording.messages import Message
from injector_app.work.answers import LookedAt, PatientImport, ShownImports, ShownPairs
from injector_app.work.context import Work

Answer = TypeVar("Answer")


class ExchangePresenter(QObject):
    """Makes its page when it is first asked for; works on the thread of what takes long."""

    # From the worker thread to this one.
    _progressed = Signal(int, int)

    def __init__(self, *, work: Work, jobs: Jobs, file_dialogs: FileDialogs) -> None:
        super().__init__(jobs)
        self._work, self._jobs, self._file_dialogs = work, jobs, file_dialogs
        self._page: ExchangePage | None = None
        self._looked: LookedAt | None = None
        self._form: ImportForm | None = None
        self._stop = Event()
        self._is_stopped = False

    @property
    def page(self) -> ExchangePage:
        """The page; made now, if nobody came here before."""
        if self._page is None:
            self._page = ExchangePage(self._work.clinic)
            self._connect(self._page)
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
        self._jobs.run(
            partial(list_imports, self._work), done=self._on_listed, failed=self._on_failed
        )

    def open(self, path: Path, chosen: CsvForm | None = None) -> None:
        """Look at a file, in the letters and cells that were chosen, if any were."""
        job = partial(look_at_import, self._work, path=path, chosen=chosen)
        self._run("Reading the file", job, self._on_looked, may_stop=False)

    def stop(self) -> None:
        """Nobody is signed in any more; what is under way ends with nothing done."""
        self._is_stopped = True
        self._stop.set()

    def _connect(self, page: ExchangePage) -> None:
        page.choose.clicked.connect(self._on_choose)
        page.form.other_requested.connect(self._on_choose)
        page.form.reread_requested.connect(self._on_reread)
        page.form.check_requested.connect(self._on_check)
        page.preview.duplicates_chosen.connect(self._check)
        page.preview.import_requested.connect(self._on_import)
        page.preview.back_requested.connect(partial(page.show_step, page.form))
        page.imports.undo_requested.connect(self._on_undo)
        page.out.export_requested.connect(self._on_export)
        page.review.clicked.connect(self._review)
        page.pairs.merge_requested.connect(self._on_merge)
        page.pairs.apart_requested.connect(self._on_apart)
        page.pairs.close_requested.connect(partial(page.show_step, page.start))
        page.bar.stop_requested.connect(self._stop.set)
        self._progressed.connect(page.bar.show_done)
        person = self._work.person
        page.out.setVisible(is_allowed(person, Action.EXPORT_PATIENTS))
        page.one_person.setVisible(is_allowed(person, Action.MERGE_PATIENTS))

    def _run(
        self,
        words: str,
        job: Callable[[], Answer],
        done: Callable[[Answer], None],
        *,
        may_stop: bool = True,
    ) -> None:
        self.page.banner.hide()
        self.page.show_busy(busy=True)
        self._stop.clear()
        self.page.bar.start(words, may_stop=may_stop)
        self._jobs.run(job, done=partial(self._finish, done), failed=self._on_failed)

    def _finish(self, done: Callable[[Answer], None], answer: Answer) -> None:
        self.page.bar.finish()
        self.page.show_busy(busy=False)
        if not self._is_stopped:
            done(answer)

    def _on_failed(self, problem: Exception) -> None:
        self.page.bar.finish()
        self.page.show_busy(busy=False)
        if not self._is_stopped:
            self.page.banner.show_problem(problem)

    def _told(self, done: int, count: int) -> bool:
        self._progressed.emit(done, count)
        return not self._stop.is_set()

    def _on_choose(self) -> None:
        path = self._file_dialogs.open_patients(self.page)
        if path is not None:
            self.open(path)

    def _on_reread(self, chosen: CsvForm) -> None:
        if self._looked is not None:
            self.open(self._looked.path, chosen)

    def _on_looked(self, looked: LookedAt) -> None:
        self._looked = looked
        self.page.form.show_file(looked)
        self.page.show_step(self.page.form)

    def _on_check(self) -> None:
        try:
            self._form = self.page.form.form()
        except RuleBroken as problem:
            self.page.banner.show_problem(problem)
        else:
            self._check(self.page.preview.duplicates)

    def _check(self, duplicates: Duplicates) -> None:
        self._run("Checking every line", self._job(duplicates, dry_run=True), self._on_checked)

    def _job(self, duplicates: Duplicates, *, dry_run: bool) -> Callable[[], PatientImport | None]:
        assert self._looked is not None  # noqa: S101 - the button is on a later step
        return partial(
            import_patients,
            self._work,
            path=self._looked.path,
            form=self._form,
            sha256_seen=self._looked.sha256,
            duplicates=duplicates,
            dry_run=dry_run,
            told=self._told,
        )

    def _on_checked(self, checked: PatientImport | None) -> None:
        if checked is None:
            self._say(STOPPED)
            return
        self.page.preview.show_preview(checked)
        self.page.show_step(self.page.preview)

    def _on_import(self) -> None:
        job = self._job(self.page.preview.duplicates, dry_run=False)
        self._run("Adding patients; nobody is added before all are in", job, self._on_imported)

    def _on_imported(self, done: PatientImport | None) -> None:
        if done is None:
            self._say(STOPPED)
        elif done.refused_count:
            # Somebody was registered since the preview.
            self._on_checked(done)
        else:
            self._say(imported_message(done))
            self.page.show_step(self.page.start)
        self.refresh()

    def _on_undo(self, batch: ImportBatch) -> None:
        job = partial(undo_import, self._work, batch_id=batch.id, told=self._told)
        self._run("Taking the import back", job, self._on_undone, may_stop=False)

    def _on_undone(self, batch: ImportBatch) -> None:
        self._say(Message("Taken back", f"{patients_words(batch.patients)} gone again.", ""))
        self.refresh()

    def _on_listed(self, shown: ShownImports) -> None:
        if not self._is_stopped:
            self.page.imports.show_imports(shown.batches)

    def _on_export(self, kind: PatientsFormat) -> None:
        path = self._file_dialogs.save_patients(self.page, suggested=f"patients.{kind.value}")
        if path is not None:
            job = partial(export_patients, self._work, path=path, kind=kind, told=self._told)
            self._run("Writing patients", job, partial(self._on_exported, path))

    def _on_exported(self, path: Path, count: int | None) -> None:
        done = Message("Exported", f"{patients_words(count or 0)} written to {path}.", "")
        self._say(STOPPED if count is None else done)

    def _review(self) -> None:
        job = partial(list_alike, self._work)
        self._run("Looking for records of one person", job, self._on_pairs, may_stop=False)

    def _on_pairs(self, shown: ShownPairs) -> None:
        self.page.pairs.show_pairs(shown)
        self.page.show_step(self.page.pairs)

    def _on_merge(self, gone: Patient, kept: Patient) -> None:
        job = partial(
            merge_patients, self._work, patient_id=gone.id, into=kept.id, version=gone.version
        )
        self._run("Merging", job, self._on_decided, may_stop=False)

    def _on_apart(self, patient: Patient) -> None:
        job = partial(unmerge_patients, self._work, patient_id=patient.id)
        self._run("Taking apart", job, self._on_decided, may_stop=False)

    def _on_decided(self, _patient: Patient) -> None:
        self._review()

    def _say(self, message: Message) -> None:
        self.page.banner.show_message(message, "success")
