"""BackupsPresenter: answers the wishes of the screen of backups."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from injector_app.domain.backup import Backup
from injector_app.domain.permissions import Action, is_allowed
from injector_app.gui.backups.daily.presenter import DailyBackup
from injector_app.gui.backups.page import BackupsPage
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.usecases.choose_backup_folder import choose_backup_folder
from injector_app.usecases.rehearse_restore import rehearse_restore
from injector_app.wording.backup_words import rehearsed_message, size_words
from injector_app.wording.messages import Message
from injector_app.work.answers import Rehearsal
from injector_app.work.context import Work

TITLE = "Second folder for backups"
CHOSEN = Message("Chosen", "A copy is made there now.", "")
NONE = Message("Done", "Copies that are there already stay.", "")


class BackupsPresenter(QObject):
    """What takes long runs on the thread of the backups."""

    def __init__(
        self, page: BackupsPage, *, work: Work, daily: DailyBackup, file_dialogs: FileDialogs
    ) -> None:
        super().__init__(page)
        self._page = page
        self._work = work
        self._daily = daily
        self._file_dialogs = file_dialogs
        page.allow_managing(allowed=is_allowed(work.person, Action.MANAGE_BACKUPS))
        page.now_requested.connect(self._on_now)
        page.place.choose_requested.connect(self._on_choose)
        page.place.none_requested.connect(partial(self._choose, None))
        page.rehearsal.rehearse_requested.connect(self._on_rehearse)
        daily.known.connect(page.show_state)
        daily.running.connect(self._on_running)
        daily.made.connect(self._on_made)
        daily.failed.connect(page.banner.show_problem)

    def refresh(self) -> None:
        """Show what is there now."""
        self._daily.look()

    def _on_now(self) -> None:
        self._page.banner.hide()
        self._daily.back_up_now()

    def _on_running(self, running: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._page.show_running(running=running)

    def _on_made(self, backup: Backup) -> None:
        sentence = f"{size_words(backup.size)}, opened and read through after it was written."
        message = Message("Backed up", sentence, "")
        self._page.banner.show_message(message, "success" if backup.is_good else "problem")

    def _on_choose(self) -> None:
        folder = self._file_dialogs.choose_folder(self._page, title=TITLE)
        if folder is not None:
            self._choose(folder)

    def _choose(self, folder: Path | None) -> None:
        self._page.place.banner.hide()
        self._daily.slow_jobs.run(
            partial(choose_backup_folder, self._work, folder=folder),
            done=lambda _: self._on_chosen(is_one=folder is not None),
            failed=self._page.place.banner.show_problem,
        )

    def _on_chosen(self, *, is_one: bool) -> None:
        self._page.place.banner.show_message(CHOSEN if is_one else NONE, "success")
        if is_one:
            self._daily.back_up_now()
        self._daily.look()

    def _on_rehearse(self, password: str) -> None:
        self._page.rehearsal.show_running(running=True)
        self._daily.slow_jobs.run(
            partial(rehearse_restore, self._work, password=password),
            done=self._on_rehearsed,
            failed=self._on_not_rehearsed,
        )

    def _on_rehearsed(self, found: Rehearsal) -> None:
        self._page.rehearsal.show_running(running=False)
        message, is_well = rehearsed_message(found), found.proof.flaw is None
        self._page.rehearsal.banner.show_message(message, "success" if is_well else "problem")
        self._daily.look()

    def _on_not_rehearsed(self, problem: Exception) -> None:
        self._page.rehearsal.show_running(running=False)
        self._page.rehearsal.banner.show_problem(problem)
        self._daily.look()
