"""VerifyPresenter: asks the records about a file or a seal, and shows the answer."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject

from injector_app.domain.file_verdict import FileState, state_of
from injector_app.domain.ids import TreatmentId
from injector_app.domain.seal_answer import SealState
from injector_app.gui.jobs import Jobs
from injector_app.gui.panel_job import run_for_panel
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.gui.verify.page import VerifyPage
from injector_app.usecases.check_seal import check_seal
from injector_app.usecases.verify_file import verify_file
from injector_app.usecases.verify_notes import verify_notes
from injector_app.wording.audit_words import seal_words
from injector_app.wording.verdict_words import file_words, part_words
from injector_app.work.context import Work

Answer = tuple[FileState, tuple[str, ...]]
_STATES = {
    SealState.NOT_HERE: FileState.UNKNOWN,
    SealState.OTHER: FileState.CHANGED,
    SealState.BROKEN: FileState.DAMAGED,
}


class VerifyPresenter(QObject):
    """Every question and its answer are in the audit."""

    def __init__(
        self, page: VerifyPage, *, work: Work, jobs: Jobs, file_dialogs: FileDialogs
    ) -> None:
        super().__init__(page)
        self._page, self._work, self._jobs = page, work, jobs
        self._file_dialogs = file_dialogs
        page.file_requested.connect(self._on_file_requested)
        page.seal_typed.connect(self._on_seal_typed)

    def _on_file_requested(self) -> None:
        path = self._file_dialogs.open_pdf(self._page)
        if path is not None:
            self._ask(partial(_ask_of_file, self._work, path))

    def _on_seal_typed(self, text: str) -> None:
        self._ask(partial(_ask_of_seal, self._work, text))

    def _ask(self, job: "partial[Answer]") -> None:
        self._page.show_waiting()
        run_for_panel(self._page.panel, self._jobs, job, self._on_answered)

    def _on_answered(self, answer: Answer) -> None:
        self._page.show_answer(*answer)


def _ask_of_file(work: Work, path: Path) -> Answer:
    verdict = verify_file(work, path=path)
    return verdict.state, file_words(verdict, work.clinic)


def _ask_of_seal(work: Work, text: str) -> Answer:
    answer = check_seal(work, seal=text)
    words = seal_words(answer, work.clinic)
    entry = answer.entry
    if answer.state is not SealState.UNCHANGED or entry is None or entry.entity != "treatment":
        return _STATES.get(answer.state, FileState.UNKNOWN), (words,)
    (note,) = verify_notes(work, wanted=TreatmentId(UUID(entry.entity_id)))
    return state_of(note, entry), (words, *part_words(note, work.clinic))
