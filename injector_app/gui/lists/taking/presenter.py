"""TakingPresenter: a list is taken along as a file or on paper."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_query import ListQuery
from injector_app.gui.jobs import Jobs
from injector_app.gui.lists.page import ListsPage
from injector_app.gui.shared.printers import PrintChoice, Printers
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.usecases.export_list import export_list
from injector_app.wording import list_words
from injector_app.work.context import Work

WRITING = "Writing the list"


class TakingPresenter(QObject):
    """Writes every row of what is asked for, also those that were not scrolled to yet."""

    # From the worker thread to this one.
    _progressed = Signal(int)

    def __init__(
        self, page: ListsPage, *, work: Work, jobs: Jobs, surroundings: Surroundings
    ) -> None:
        super().__init__(page)
        self._page, self._work, self._jobs = page, work, jobs
        self._outside = surroundings
        self._name: ListName | None = None
        self._query, self._stop = ListQuery(), Event()
        page.export_requested.connect(self._on_export_requested)
        page.print_requested.connect(self._on_print_requested)
        page.progress.stop_requested.connect(self._stop.set)
        self._progressed.connect(page.progress.show_rows)

    def take_along(self, name: ListName, query: ListQuery) -> None:
        """What is on show from now on, and would be written."""
        self._name, self._query = name, query

    def _on_export_requested(self) -> None:
        if self._name is None:
            return
        # Neither patient nor lot: the name of the file is seen by others.
        suggested = f"list-{self._name}.xlsx"
        path = self._outside.file_dialogs.save_list(self._page, suggested=suggested)
        if path is not None:
            self._write(path, partial(self._on_exported, path))

    def _on_print_requested(self) -> None:
        if not self._outside.printers.is_any():
            self._page.banner.show_message(list_words.NO_PRINTER, "alert")
            return
        choice = self._outside.printers.choose(self._page)
        if choice is not None:
            path = self._outside.private_folder.new_pdf()
            self._write(path, partial(self._on_ready_to_print, path, choice))

    def _write(self, path: Path, done: Callable[[int | None], None]) -> None:
        if self._name is None:
            return
        self._stop.clear()
        self._page.allow_taking(allowed=False)
        self._page.progress.start(WRITING)
        query = replace(self._query, after=None)
        job = partial(
            export_list, self._work, name=self._name, query=query, path=path, told=self._told
        )
        self._jobs.run(job, done=done, failed=self._page.show_failure)

    def _told(self, rows: int) -> bool:
        self._progressed.emit(rows)
        return not self._stop.is_set()

    def _on_exported(self, path: Path, count: int | None) -> None:
        self._page.finish()
        message = list_words.STOPPED if count is None else None
        told = message or list_words.exported_words(count or 0, str(path))
        self._page.banner.show_message(told, "notice" if message else "success")

    def _on_ready_to_print(self, path: Path, choice: PrintChoice, count: int | None) -> None:
        self._page.finish()
        if count is None:
            self._page.banner.show_message(list_words.STOPPED)
            return
        job = partial(_send, self._outside.printers, path, choice)
        self._jobs.run(job, done=self._on_printed, failed=self._page.show_failure)

    def _on_printed(self, was_taken: bool) -> None:  # noqa: FBT001 - the answer of a job
        if was_taken:
            self._page.banner.show_message(list_words.PRINTED, "success")
        else:
            self._page.banner.show_message(list_words.NOT_PRINTED, "problem")


def _send(printers: Printers, path: Path, choice: PrintChoice) -> bool:
    """Hand the file over and remove it: it lies nowhere afterwards."""
    try:
        return printers.send_bytes(path.read_bytes(), choice, title="List")
    finally:
        path.unlink(missing_ok=True)
