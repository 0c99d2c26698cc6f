"""A patient with visits three months apart, and the sheets made from the newest note."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.note import NoteContent, sign
from injector_app.domain.note_layout import AS_SET_UP, NoteLayout
from injector_app.domain.note_variant import NoteVariant
from injector_app.reports.sheet_plan import SheetRecord
from injector_app.reports.sheet_writer import write_sheet
from tests.support.page_faults import page_faults
from tests.support.pdf_text import all_text
from tests.support.preempt_note import a_preempt_note

SECRET = "Quaggafern"


def a_record(catalog: Catalog, visits: int = 3, **changes: Any) -> SheetRecord:
    """The newest has 31 points and each before it one less; `changes` are of every visit."""
    content = a_preempt_note(catalog).content
    usual = {"review_on": date(2027, 2, 12), "notes": SECRET, **changes}
    newest = replace(content, treatment=replace(content.treatment, **usual))
    return SheetRecord(sign(newest), tuple(_earlier(newest, n) for n in range(visits)))


def sheet_text(
    variant: NoteVariant, record: SheetRecord, catalog: Catalog, layout: NoteLayout = AS_SET_UP
) -> str:
    """What stands on a sheet, after a look that nothing on it overlaps."""
    pdf = write_sheet(variant, record, catalog, layout=layout, seal="K7QM-2F9X")
    assert page_faults(pdf) == []
    return all_text(pdf)


def _earlier(content: NoteContent, number: int) -> NoteContent:
    visit = content.treatment
    points = Chart(tuple(visit.chart)[number:])
    when = visit.performed_at - timedelta(weeks=13 * number)
    return replace(content, treatment=replace(visit, performed_at=when, chart=points))
