"""AuditPresenter: read the log, export it, look for seals."""

from functools import partial

from PySide6.QtCore import QObject

from injector_app.domain.audit_entry import AuditEntry
from injector_app.domain.audit_query import PAGE, AuditQuery
from injector_app.domain.errors import RuleBroken
from injector_app.domain.permissions import Action, is_allowed
from injector_app.domain.seal_answer import SealAnswer, SealState
from injector_app.gui.audit_log.filters import AskedOfLog
from injector_app.gui.audit_log.page import AuditPage
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.gui.shared.newest_only import NewestOnly
from injector_app.usecases.check_seal import check_seal
from injector_app.usecases.export_audit import export_audit
from injector_app.usecases.find_audit_subject import find_audit_subject
from injector_app.usecases.read_audit import read_audit
from injector_app.wording.audit_words import counted, seal_words
from injector_app.wording.messages import Message, describe
from injector_app.work.context import Work

# Neither patient nor person: the name of the file is seen by others.
FILE_NAME = "access-report.csv"


class AuditPresenter(QObject):
    """Answers the wishes of the audit screen."""

    def __init__(
        self, page: AuditPage, *, work: Work, jobs: Jobs, file_dialogs: FileDialogs
    ) -> None:
        super().__init__(page)
        self._page = page
        self._work = work
        self._jobs = jobs
        self._file_dialogs = file_dialogs
        self._newest = NewestOnly()
        self._may_read_all = is_allowed(work.person, Action.READ_AUDIT)
        page.asked.connect(self._on_asked)
        page.export_requested.connect(self._on_export_requested)
        page.entries.more_wanted.connect(self._on_more_wanted)
        page.seal_bar.seal_typed.connect(self._on_seal_typed)

    def show(self, record_number: str = "") -> None:
        """The newest entries; of one record where a number is given."""
        self._page.show_for(record_number, is_fixed=not self._may_read_all)

    def _on_asked(self) -> None:
        asked = self._page.filters.asked()
        if asked is not None:
            self._jobs.run(
                partial(_read, self._work, asked, None),
                done=self._newest.wrap(self._on_read),
                failed=self._on_failed,
            )

    def _on_read(self, entries: tuple[AuditEntry, ...]) -> None:
        self._page.show_entries(entries, has_more=len(entries) == PAGE)

    def _on_more_wanted(self) -> None:
        asked = self._page.filters.asked()
        if asked is not None:
            job = partial(_read, self._work, asked, self._page.entries.last_seq)
            # An answer that comes after another question is dropped.
            self._jobs.run(job, done=self._newest.wrap(self._on_more), failed=self._on_failed)

    def _on_more(self, entries: tuple[AuditEntry, ...]) -> None:
        self._page.entries.add_entries(entries, has_more=len(entries) == PAGE)

    def _on_export_requested(self) -> None:
        asked = self._page.filters.asked()
        path = self._file_dialogs.save_csv(self._page, suggested=FILE_NAME) if asked else None
        if asked is not None and path is not None:

            def export() -> int:
                return export_audit(self._work, query=_query(self._work, asked, None), path=path)

            self._jobs.run(export, done=self._on_exported, failed=self._on_failed)

    def _on_exported(self, count: int) -> None:
        message = Message("Exported", f"{counted(count)} written.", "")
        self._page.banner.show_message(message, "success")

    def _on_seal_typed(self, text: str) -> None:
        job = partial(check_seal, self._work, seal=text)
        self._jobs.run(job, done=self._on_seal_checked, failed=self._on_seal_failed)

    def _on_seal_checked(self, answer: SealAnswer) -> None:
        kind = "strong" if answer.state is SealState.UNCHANGED else "alert"
        self._page.seal_bar.show_answer(seal_words(answer, self._work.clinic), kind)

    def _on_seal_failed(self, problem: Exception) -> None:
        self._page.seal_bar.show_answer(describe(problem).line, "alert")

    def _on_failed(self, problem: Exception) -> None:
        if not (isinstance(problem, RuleBroken) and self._page.filters.show_problem(problem)):
            self._page.banner.show_problem(problem)


def _read(work: Work, asked: AskedOfLog, before: int | None) -> tuple[AuditEntry, ...]:
    return read_audit(work, query=_query(work, asked, before))


def _query(work: Work, asked: AskedOfLog, before: int | None) -> AuditQuery:
    patient, staff = find_audit_subject(
        work, record_number=asked.record_number, sign_in=asked.sign_in
    )
    return AuditQuery(
        patient=patient,
        staff=staff,
        from_day=asked.from_day,
        to_day=asked.to_day,
        emergency_only=asked.emergency_only,
        before=before,
    )
