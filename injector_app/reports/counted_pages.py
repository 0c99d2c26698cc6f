"""CountedPages: a canvas that knows, when a foot is drawn, how many pages there are."""

from collections.abc import Callable
from typing import Any

from reportlab.pdfgen.canvas import Canvas

# Draws the foot of a page, given its number and how many there are.
Foot = Callable[[Canvas, int, int], None]


class CountedPages(Canvas):  # type: ignore[misc] # reportlab has no types
    """Keeps each page back until the last one is known."""

    def __init__(self, foot: Foot, *arguments: object, **options: object) -> None:
        super().__init__(*arguments, **options)
        self._foot = foot
        self._kept: list[dict[str, Any]] = []
        self.setViewerPreference("DisplayDocTitle", "true")

    def showPage(self) -> None:  # noqa: N802 - named by reportlab
        """Keep the page."""
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Draw the foot of every kept page, then write the file."""
        kept = self._kept
        for number, page in enumerate(kept, start=1):
            self.__dict__.update(page)
            self._foot(self, number, len(kept))
            super().showPage()
        super().save()
