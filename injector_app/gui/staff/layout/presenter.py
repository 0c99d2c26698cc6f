"""LayoutPresenter: shows how notes are printed, looks at each change, and stores it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from injector_app.domain.errors import RuleBroken
from injector_app.domain.note_layout import NoteLayout
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.gui.shared.newest_only import NewestOnly
from injector_app.gui.shared.quiet_timer import QuietTimer
from injector_app.gui.staff.layout.page import LayoutPage
from injector_app.usecases.preview_note_layout import LayoutPreview, preview_note_layout
from injector_app.usecases.set_note_layout import set_note_layout
from injector_app.usecases.show_note_layout import show_note_layout
from injector_app.wording.messages import Message
from injector_app.work.context import Work

STORED = Message("Saved", "Every file and print from now on looks like this.", "")
_PAUSE_MS = 350


class LayoutPresenter(QObject):
    """Each change is looked at on a made-up note; only saving stores it."""

    def __init__(
        self, page: LayoutPage, *, work: Work, jobs: Jobs, file_dialogs: FileDialogs
    ) -> None:
        super().__init__(page)
        self._page = page
        self._work = work
        self._jobs = jobs
        self._file_dialogs = file_dialogs
        self._newest = NewestOnly()
        self._look_soon = QuietTimer(_PAUSE_MS, self._look, self)
        form = page.form
        form.changed.connect(self._look_soon.start)
        form.logo_requested.connect(self._on_logo_requested)
        form.save_requested.connect(self._on_save_requested)

    def start(self) -> None:
        """Show what is stored."""
        job = partial(show_note_layout, self._work)
        self._jobs.run(job, done=self._on_shown, failed=self._page.form.show_problem)

    def stop(self) -> None:
        """Nobody looks any more."""
        self._look_soon.stop()

    def _on_shown(self, layout: NoteLayout) -> None:
        self._page.form.show_no_problem()
        self._page.form.show_layout(layout)
        self._preview(layout)

    def _typed(self) -> NoteLayout | None:
        """What stands in the form, unless it cannot be read; then that is said there."""
        form = self._page.form
        form.show_no_problem()
        try:
            return form.typed.layout(self._work.catalog, self._work.clinic.region)
        except RuleBroken as problem:
            form.show_problem(problem)
            return None

    def _look(self) -> None:
        layout = self._typed()
        if layout is not None:
            self._preview(layout)

    def _preview(self, layout: NoteLayout, logo: Path | None = None) -> None:
        job = partial(preview_note_layout, self._work, layout=layout, logo=logo)
        done = self._newest.wrap(self._on_previewed)
        self._jobs.run(job, done=done, failed=self._page.form.show_problem)

    def _on_previewed(self, preview: LayoutPreview) -> None:
        self._page.form.show_logo(preview.layout.logo)
        self._page.preview.show_pages(preview.pages)

    def _on_logo_requested(self) -> None:
        path = self._file_dialogs.open_picture(self._page)
        layout = self._typed()
        if path is not None and layout is not None:
            self._preview(layout, path)

    def _on_save_requested(self) -> None:
        layout = self._typed()
        if layout is not None:
            job = partial(set_note_layout, self._work, layout=layout)
            self._jobs.run(job, done=self._on_stored, failed=self._page.form.show_problem)

    def _on_stored(self, layout: NoteLayout) -> None:
        self._on_shown(layout)
        self._page.form.banner.show_message(STORED, "success")
