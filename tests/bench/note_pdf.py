"""Writing the PDF of a note, against others drawing the same paths and table."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.note import SignedNote
from injector_app.reports.writer import write_note_pdf
from injector_app.work.pdf_pages import pages_of
from tests.bench.plain_page import plain_page
from tests.bench.plain_pdf import PlainPdf
from tests.bench.qt_pdf import QtPdf
from tests.bench.timing import Line, in_turn, median, ratio, within
from tests.support.preempt_note import a_preempt_note

RUNS = 9
LARGEST_KB, LONGEST_MS, PREVIEW_MS = 200, 100, 200


def note_pdf(catalog: Catalog) -> list[Line]:
    """Lines for the time and the size of the PREEMPT note."""
    note = a_preempt_note(catalog)
    page = plain_page(note, catalog)
    bare, qt = PlainPdf(page), QtPdf(page)

    def ours() -> bytes:
        return write_note_pdf(note, catalog)

    first, by_bare = in_turn(ours, bare.write, runs=RUNS)
    second, by_qt = in_turn(ours, qt.write, runs=RUNS)
    what, same = "PDF of the 31-point note", "The same"
    return [
        within(what, ours=first, limit=LONGEST_MS),
        ratio(same, ours=first, peer=by_bare, named="same page in reportlab", limit=1.3),
        ratio(same, ours=second, peer=by_qt, named="same page by QPdfWriter", limit=1.5),
        _size(note, catalog),
        within(
            "Preview to its first page", ours=median(lambda: pages_of(ours())), limit=PREVIEW_MS
        ),
    ]


def _size(note: SignedNote, catalog: Catalog) -> Line:
    found = len(write_note_pdf(note, catalog)) / 1000
    return Line("Size of that PDF", f"{found:.0f} kB", "limit", found, LARGEST_KB, "kB")


def _preview(note: SignedNote, catalog: Catalog) -> Line:
    """From the record to the picture of the first page."""
    found = median(lambda: pages_of(write_note_pdf(note, catalog)))
    return within("Preview to its first page", ours=found, limit=PREVIEW_MS)
