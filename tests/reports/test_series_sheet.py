"""Every visit of a patient on a sheet, newest first."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.note_variant import NoteVariant
from injector_app.reports.sheet_writer import write_sheet
from tests.support.page_faults import page_faults
from tests.support.pdf_text import page_texts
from tests.support.sheets import a_record, sheet_text


def test_visits_are_listed_newest_first(catalog: Catalog) -> None:
    text = sheet_text(NoteVariant.SERIES, a_record(catalog, 4), catalog)
    assert "4 treatments" in text
    days = ("11/20/2026 Chronic", "08/21/2026 Chronic", "05/22/2026 Chronic", "02/20/2026 Chronic")
    places = [text.index(day) for day in days]
    assert places == sorted(places)
    assert "Botox 155 U 75 5 75 31 C1234" in text


def test_head_is_repeated_on_every_page(catalog: Catalog) -> None:
    record = a_record(catalog, 30)
    many = type(record)(record.note, record.visits * 3)
    pdf = write_sheet(NoteVariant.SERIES, many, catalog)
    pages = page_texts(pdf)
    assert len(pages) > 2
    assert all("Visit For Product Units" in text for text in pages)
    assert page_faults(pdf) == []
