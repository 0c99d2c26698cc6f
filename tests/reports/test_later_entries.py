"""What was added later stands at the end of the paper, and marks stand on every page."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.note_history import NoteHistory
from injector_app.reports.later_entries import later_entries
from injector_app.reports.writer import write_note_pdf
from tests.storage.test_amendments import entry_after
from tests.support.builders import a_clinic, a_note, a_point, a_treatment
from tests.support.pdf_text import page_texts


def test_nothing_for_a_note_that_nobody_changed(catalog: Catalog) -> None:
    assert list(later_entries((), a_clinic())) == []
    note = a_note()
    assert write_note_pdf(note, catalog, history=NoteHistory()) == write_note_pdf(note, catalog)


def test_every_page_is_marked(catalog: Catalog) -> None:
    many = Chart(tuple(a_point(region=f"area {n}") for n in range(100)))
    note = a_note(treatment=a_treatment(chart=many))
    first = entry_after(note)
    entries = (first, entry_after(note, first, about=1))
    pages = page_texts(write_note_pdf(note, catalog, history=NoteHistory(2, entries)))
    assert len(pages) > 2
    assert [page for page in pages if "CORRECTED, revision 1 of 2 · AMENDED" not in page] == []
    assert "2. Addendum, about entry 1" in pages[-1]
    assert first.digest[:20] in pages[-1].replace(" ", "")
