"""Reference lines stand on the note as they were signed, and nowhere else."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.printed_reference import PrintedReference
from injector_app.reports.reference_list import reference_list
from injector_app.reports.writer import write_note_pdf
from tests.support.builders import a_note
from tests.support.pdf_text import all_text

LINES = (
    PrintedReference("Recorded total 155 U in 84 days. Reference: 400 U in 84 days.", "US label"),
    PrintedReference("45 days since the last toxin. No reference.", ""),
)


def test_note_shows_each_line_and_its_source(catalog: Catalog) -> None:
    note = a_note(references=LINES)
    text = all_text(write_note_pdf(note, catalog))
    assert "References Recorded total 155 U in 84 days." in text
    assert "400 U in 84 days. US label 45 days since" in text
    assert note.content.references == LINES


def test_without_lines_there_is_no_heading(catalog: Catalog) -> None:
    assert [*reference_list(())] == []
    note = a_note()
    assert "references" not in note.canonical
    assert "References" not in all_text(write_note_pdf(note, catalog))
