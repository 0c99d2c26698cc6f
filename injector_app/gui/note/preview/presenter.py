"""PreviewPresenter: makes the PDF that would be printed, and draws its pages one by one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from injector_app.gui.jobs import Jobs
from injector_app.gui.note.preview.panel import PreviewPanel
from injector_app.gui.papers.paper import Paper
from injector_app.gui.shared.newest_only import NewestOnly
from injector_app.usecases.preview_note import preview_note
from injector_app.work.context import Work
from injector_app.work.pdf_pages import PdfPages, pages_of


class PreviewPresenter(QObject):
    """A preview that is closed or replaced draws no further page."""

    def __init__(
        self,
        panel: PreviewPanel,
        *,
        work: Work,
        jobs: Jobs,
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__(panel)
        self._panel, self._work, self._jobs, self._failed = panel, work, jobs, failed
        self._newest = NewestOnly()
        self._pages: PdfPages | None = None

    def show(self, paper: Paper) -> None:
        """Make it and show its first page."""
        self._pages = None
        self._panel.show_making(paper.words)
        job = partial(_pages_of_note, self._work, paper)
        done = self._newest.wrap(partial(self._on_made, paper))
        self._jobs.run(job, done=done, failed=self._failed)

    def stop(self) -> None:
        """Nobody looks any more."""
        self._newest.wrap(lambda _pages: None)
        self._pages = None

    def _on_made(self, paper: Paper, pages: PdfPages) -> None:
        self._pages = pages
        self._panel.show_first(paper.words, pages.first, count=pages.count)
        self._draw(pages, 1)

    def _draw(self, pages: PdfPages, place: int) -> None:
        if place < pages.count:
            job = partial(pages.picture, place)
            done = partial(self._on_drawn, pages, place)
            self._jobs.run(job, done=done, failed=self._failed)

    def _on_drawn(self, pages: PdfPages, place: int, page: bytes) -> None:
        if pages is self._pages:
            self._panel.pages.show_page(place, page)
            self._draw(pages, place + 1)


def _pages_of_note(work: Work, paper: Paper) -> PdfPages:
    pdf = preview_note(
        work, treatment_id=paper.treatment, variant=paper.variant, language=paper.language
    )
    return pages_of(pdf)
