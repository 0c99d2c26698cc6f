"""The sample is nobody's, and fills one page."""

from injector_app.reports.writer import write_note_pdf
from injector_app.work.sample_note import sample_note
from tests.support.builders import A_VISIT, a_clinic
from tests.support.page_faults import page_faults
from tests.support.pdf_text import page_texts
from tests.support.real_catalog import real_catalog


def test_sample_is_one_page_of_a_usual_visit() -> None:
    catalog = real_catalog()
    pdf = write_note_pdf(sample_note(a_clinic(), catalog, A_VISIT), catalog)
    (text,) = page_texts(pdf)
    assert "155 U" in text
    assert page_faults(pdf) == []
