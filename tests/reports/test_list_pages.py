"""A list on paper: headings on each page, who may see it, and nothing of a patient in its title."""

from dataclasses import replace
from io import BytesIO

from pypdf import PdfReader

from injector_app.domain.lists.list_sheet import ListSheet
from injector_app.reports.list_pages import write_list_pdf
from tests.support.builders import a_clinic
from tests.support.pdf_text import all_text, page_texts

SHEET = ListSheet(
    title="Lot recall",
    clinic=a_clinic(),
    facts=("Lot C1, 2 rows", "Made today by Ann Who, MD"),
    headings=("Patient", "Units"),
    shares=(3, 1),
    numbers=frozenset({1}),
    rows=(("<b>Łopez & Co</b>", "2.50"), ("Ng", "10")),
)


def test_rows_are_printed_as_they_are() -> None:
    text = all_text(write_list_pdf(SHEET))
    for words in ("Lot recall", "Lot C1, 2 rows", "<b>Łopez & Co</b>", "2.50", "Page 1 of 1"):
        assert words in text
    assert "Confidential: names patients." in text
    assert "Confidential" not in all_text(write_list_pdf(replace(SHEET, names_patients=False)))


def test_headings_are_on_every_page() -> None:
    texts = page_texts(write_list_pdf(replace(SHEET, rows=SHEET.rows * 60)))
    assert len(texts) > 2
    for number, text in enumerate(texts, start=1):
        assert "Patient" in text
        assert f"Page {number} of {len(texts)}" in text


def test_empty_list_and_demo_say_so() -> None:
    empty = replace(SHEET, rows=(), clinic=a_clinic(is_demo=True))
    text = all_text(write_list_pdf(empty))
    assert "Nothing is in this list." in text
    assert "DEMO CLINIC" in text


def test_title_in_the_print_queue_names_nobody() -> None:
    information = PdfReader(BytesIO(write_list_pdf(SHEET))).metadata
    assert information is not None
    assert information.title == "Lot recall"
    assert "Łopez" not in str(information)


def test_name_that_cannot_be_printed_is_told() -> None:
    rows = (("\U00013000", "1"),)
    text = all_text(write_list_pdf(replace(SHEET, rows=rows)))
    assert "stand as their Unicode numbers" in text.replace("\n", " ")
