"""OutPresenter: writes the patients where the person says."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from injector_app.domain.patients_format import PatientsFormat
from injector_app.domain.permissions import Action, is_allowed
from injector_app.gui.exchange.page import ExchangePage
from injector_app.gui.exchange.page_jobs import PageJobs
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.usecases.export_patients import export_patients
from injector_app.wording.import_words import STOPPED, exported_message
from injector_app.work.context import Work


class OutPresenter(QObject):
    """For whoever may take everybody's particulars out."""

    def __init__(
        self, page: ExchangePage, *, work: Work, jobs: PageJobs, file_dialogs: FileDialogs
    ) -> None:
        super().__init__(page)
        self._page, self._work, self._jobs = page, work, jobs
        self._file_dialogs = file_dialogs
        page.out.setVisible(is_allowed(work.person, Action.EXPORT_PATIENTS))
        page.out.export_requested.connect(self._on_export)

    def _on_export(self, kind: PatientsFormat) -> None:
        path = self._file_dialogs.save_patients(self._page, suggested=f"patients.{kind.value}")
        if path is not None:
            told = self._jobs.told
            job = partial(export_patients, self._work, path=path, kind=kind, told=told)
            self._jobs.run("Writing patients", job, partial(self._on_exported, path))

    def _on_exported(self, path: Path, count: int | None) -> None:
        self._jobs.say(STOPPED if count is None else exported_message(count, path))
