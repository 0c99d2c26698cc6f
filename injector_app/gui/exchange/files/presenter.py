"""FilesPresenter: a file is looked at, confirmed, checked, imported, and taken back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from injector_app.domain.duplicates import Duplicates
from injector_app.domain.errors import RuleBroken
from injector_app.domain.import_batch import ImportBatch
from injector_app.domain.import_form import CsvForm, ImportForm
from injector_app.gui.exchange.page import ExchangePage
from injector_app.gui.exchange.page_jobs import PageJobs
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.usecases.import_patients import import_patients
from injector_app.usecases.list_imports import list_imports
from injector_app.usecases.look_at_import import look_at_import
from injector_app.usecases.undo_import import undo_import
from injector_app.wording.import_words import STOPPED, imported_message, undone_message
from injector_app.work.answers import LookedAt, PatientImport, ShownImports
from injector_app.work.context import Work


class FilesPresenter(QObject):
    """Nothing is added before the person has seen what would be."""

    def __init__(
        self, page: ExchangePage, *, work: Work, jobs: PageJobs, file_dialogs: FileDialogs
    ) -> None:
        super().__init__(page)
        self._page, self._work, self._jobs = page, work, jobs
        self._file_dialogs = file_dialogs
        self._looked: LookedAt | None = None
        self._form: ImportForm | None = None
        page.choose.clicked.connect(self._on_choose)
        page.form.other_requested.connect(self._on_choose)
        page.form.reread_requested.connect(self._on_reread)
        page.form.check_requested.connect(self._on_check)
        page.preview.duplicates_chosen.connect(self._check)
        page.preview.import_requested.connect(self._on_import)
        page.preview.back_requested.connect(partial(page.show_step, page.form))
        page.imports.undo_requested.connect(self._on_undo)

    def refresh(self) -> None:
        """Show which imports there are now."""
        self._jobs.look(partial(list_imports, self._work), self._on_listed)

    def open(self, path: Path, chosen: CsvForm | None = None) -> None:
        """Look at a file, in the letters and cells that were chosen, if any were."""
        job = partial(look_at_import, self._work, path=path, chosen=chosen)
        self._jobs.run("Reading the file", job, self._on_looked, may_stop=False)

    def _on_choose(self) -> None:
        path = self._file_dialogs.open_patients(self._page)
        if path is not None:
            self.open(path)

    def _on_reread(self, chosen: CsvForm) -> None:
        if self._looked is not None:
            self.open(self._looked.path, chosen)

    def _on_looked(self, looked: LookedAt) -> None:
        self._looked = looked
        self._page.form.show_file(looked)
        self._page.show_step(self._page.form)

    def _on_check(self) -> None:
        try:
            self._form = self._page.form.form()
        except RuleBroken as problem:
            self._page.banner.show_problem(problem)
        else:
            self._check(self._page.preview.duplicates)

    def _check(self, duplicates: Duplicates) -> None:
        job = self._job(duplicates, dry_run=True)
        self._jobs.run("Checking every line", job, self._on_checked)

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
            told=self._jobs.told,
        )

    def _on_checked(self, checked: PatientImport | None) -> None:
        if checked is None:
            self._jobs.say(STOPPED)
            return
        self._page.preview.show_preview(checked)
        self._page.show_step(self._page.preview)

    def _on_import(self) -> None:
        job = self._job(self._page.preview.duplicates, dry_run=False)
        self._jobs.run("Adding patients; seen when all are in", job, self._on_imported)

    def _on_imported(self, done: PatientImport | None) -> None:
        if done is None or done.refused_count:
            # Refused: somebody was registered since the preview.
            self._on_checked(done)
        else:
            self._jobs.say(imported_message(done))
            self._page.show_step(self._page.start)
        self.refresh()

    def _on_undo(self, batch: ImportBatch) -> None:
        job = partial(undo_import, self._work, batch_id=batch.id, told=self._jobs.told)
        self._jobs.run("Taking the import back", job, self._on_undone, may_stop=False)

    def _on_undone(self, batch: ImportBatch) -> None:
        self._jobs.say(undone_message(batch))
        self.refresh()

    def _on_listed(self, shown: ShownImports) -> None:
        self._page.imports.show_imports(shown.batches)
