"""SheetOut: the recovery sheet to a printer or a file that the person chose, and nowhere else."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from injector_app.gui.jobs import Jobs
from injector_app.gui.recovery.card import RecoveryCard
from injector_app.gui.shared.printers import PrintChoice
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.system.atomic_file import write_whole
from injector_app.system.disk_trouble import disk_trouble
from injector_app.system.errors import RecordsProblem, Trouble

# Neither the clinic nor what it is for: titles show in print queues, names in lists of files.
TITLE = "Sheet"
SUGGESTED = "recovery-sheet.pdf"

Draw = Callable[[str], bytes]


class SheetOut(QObject):
    """Answers the two buttons of the card; the sheet is drawn in memory."""

    def __init__(
        self, card: RecoveryCard, *, jobs: Jobs, surroundings: Surroundings, draw: Draw
    ) -> None:
        super().__init__(card)
        self._card = card
        self._jobs = jobs
        self._outside = surroundings
        self._draw = draw
        card.print_requested.connect(self._on_print_requested)
        card.save_requested.connect(self._on_save_requested)

    def _on_print_requested(self) -> None:
        if not self._outside.printers.is_any():
            self._card.show_problem(RecordsProblem(Trouble.NO_PRINTER))
            return
        choice = self._outside.printers.choose(self._card)
        if choice is not None:
            self._run(partial(self._print, self._card.key, choice), self._on_printed)

    def _on_save_requested(self) -> None:
        path = self._outside.file_dialogs.save_pdf(self._card, suggested=SUGGESTED)
        if path is not None:
            self._run(partial(self._save, self._card.key, path), self._on_saved)

    def _run(self, job: Callable[[], Path | None], done: Callable[[Path | None], None]) -> None:
        self._card.show_busy(busy=True)
        self._jobs.run(job, done=done, failed=self._on_failed)

    def _print(self, key: str, choice: PrintChoice) -> None:
        if not self._outside.printers.send_bytes(self._draw(key), choice, title=TITLE):
            raise RecordsProblem(Trouble.PRINT_FAILED, why="the print system did not take it")

    def _save(self, key: str, path: Path) -> Path:
        with disk_trouble(path.parent):
            write_whole(path, self._draw(key))
        return path

    def _on_printed(self, _nowhere: Path | None) -> None:
        self._card.show_busy(busy=False)
        self._card.show_done("Sent to the printer", "Check that the sheet came out whole.")

    def _on_saved(self, path: Path | None) -> None:
        self._card.show_busy(busy=False)
        words = f"The sheet is in {path}. Print it there, then delete the file."
        self._card.show_done("Saved", words)

    def _on_failed(self, problem: Exception) -> None:
        self._card.show_busy(busy=False)
        self._card.show_problem(problem)
