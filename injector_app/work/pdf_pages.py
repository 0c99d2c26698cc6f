"""PdfPages: the pages of a PDF as pictures, one at a time."""

from dataclasses import dataclass, field

from injector_app.reports.page_picture import count_pages, page_picture

# Sharp on a screen with two dots to a point, and a third closer on others.
WIDTH = 1600


@dataclass(frozen=True, slots=True)
class PdfPages:
    """The first page is drawn with it, the others when they are asked for."""

    pdf: bytes = field(repr=False)
    count: int
    first: bytes = field(repr=False)

    def picture(self, place: int) -> bytes:
        """A page as PNG, counted from 0."""
        return self.first if place == 0 else page_picture(self.pdf, place, width=WIDTH)


def pages_of(pdf: bytes) -> PdfPages:
    """Ready to be looked at."""
    return PdfPages(pdf, count_pages(pdf), page_picture(pdf, 0, width=WIDTH))
