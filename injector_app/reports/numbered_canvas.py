"""NumberedCanvas: a canvas that knows, when a footer is drawn, how many pages there are."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from injector_app.domain.language.tr import tr
from injector_app.reports.archive_form import add_archive_form
from injector_app.reports.page_footer import PageFooter


class NumberedCanvas(Canvas):  # type: ignore[misc] # reportlab has no types
    """Keeps each page back until the last one is known."""

    def __init__(self, footer: PageFooter, *arguments: object, **options: object) -> None:
        super().__init__(*arguments, **options)
        self._footer = footer
        self._kept: list[dict[str, Any]] = []
        self._begins = ""
        self.setViewerPreference("DisplayDocTitle", "true")
        self.setDateFormatter(_stamp(footer.content.signature.signed_at))

    def turn_to(self, footer: PageFooter) -> None:
        """From this page on another footer; what is kept of a page remembers its own."""
        # The first page of a revision is what its bookmark leads to.
        if footer is not self._footer or not self._kept:
            self._begins = tr("Revision {number}").format(number=footer.content.number)
        self._footer = footer

    def showPage(self) -> None:  # noqa: N802 - named by reportlab
        """Keep the page."""
        self._kept.append(dict(self.__dict__))
        self._begins = ""
        self._startPage()

    def save(self) -> None:
        """Draw the footer on every kept page, then write the file."""
        kept = self._kept
        for number, page in enumerate(kept, start=1):
            self.__dict__.update(page)
            self._footer.draw(self, number, len(kept))
            if self._begins:
                self._bookmark(f"page-{number}")
            super().showPage()
        add_archive_form(self._doc, self._footer.content.signature.signed_at)
        super().save()

    def _bookmark(self, key: str) -> None:
        self.bookmarkPage(key)
        self.addOutlineEntry(self._begins, key, level=0)


def _stamp(moment: datetime) -> Callable[..., str]:
    """The file was made when the note was signed: the same note gives the same bytes."""
    offset = moment.strftime("%z")
    written = f"D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'"
    return lambda *_now: written
