"""Writing the PDF of a note, against reportlab drawing the same paths and table."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.note import SignedNote
from injector_app.reports.writer import write_note_pdf
from tests.bench.plain_pdf import PlainPdf
from tests.bench.timing import Line, in_turn, ratio
from tests.support.preempt_note import a_preempt_note

RUNS = 9
LARGEST_KB = 200


def note_pdf(catalog: Catalog) -> list[Line]:
    """Lines for the time and the size of the PREEMPT note."""
    note = a_preempt_note(catalog)
    peer = PlainPdf(note, catalog)
    ours, against = in_turn(lambda: write_note_pdf(note, catalog), peer.write, runs=RUNS)
    named = "same paths and table in reportlab"
    return [
        ratio("PDF of the 31-point note", ours=ours, peer=against, named=named, limit=1.5),
        _size(note, catalog),
    ]


def _size(note: SignedNote, catalog: Catalog) -> Line:
    found = len(write_note_pdf(note, catalog)) / 1000
    return Line("Size of that PDF", f"{found:.0f} kB", "limit", found, LARGEST_KB, "kB")
