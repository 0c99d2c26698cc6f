"""The front desk's summary: what somebody on the phone or at the counter is told."""

from collections.abc import Iterator
from typing import Any

from reportlab.platypus import Spacer

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.catalog import Catalog
from injector_app.domain.language.marked import marked, marked_words
from injector_app.domain.language.tr import tr
from injector_app.domain.note import NoteContent
from injector_app.domain.note_layout import NoteLayout
from injector_app.reports.facts_grid import Fact, facts_grid
from injector_app.reports.note_story import TextRoom
from injector_app.reports.page_header import Heading
from injector_app.reports.safe_text import shortened
from injector_app.reports.series_sheet import visits_table
from injector_app.reports.sheet_parts import section, use_name
from injector_app.reports.sheet_plan import SheetPlan, SheetRecord
from injector_app.reports.styles import BODY, GAP
from injector_app.reports.totals_table import totals_table

HEADING = Heading(marked("Front-desk summary"), marked("No clinical notes"))
NAMED = marked("Front-desk summary of the treatment note")
NOT_SET, PAST = marked_words("No date set", "Visits before")
_LONGEST = 60
_MOST_VISITS = 12


def desk_summary(record: SheetRecord, catalog: Catalog, _layout: NoteLayout) -> SheetPlan:
    """Dates, amounts and how to reach the patient; nothing that was typed freely about health."""
    return SheetPlan(HEADING, NAMED, lambda room: [*_story(record, catalog, room)])


def _story(record: SheetRecord, catalog: Catalog, room: TextRoom) -> Iterator[Any]:
    content = record.content
    yield facts_grid([*_facts(content, catalog)], room.width)
    yield totals_table(content, catalog, room.width)
    yield Spacer(1, GAP)
    if record.earlier:
        yield from section(tr(PAST))
        yield visits_table(record.earlier[:_MOST_VISITS], catalog, room.width)


def _facts(content: NoteContent, catalog: Catalog) -> Iterator[Fact]:
    visit, patient = content.treatment, content.patient
    review = visit.review_on
    yield tr("Last visit"), write_date(visit.day, content.clinic.region)
    yield tr("Comes back on"), write_date(review, content.clinic.region) if review else tr(NOT_SET)
    yield tr("For"), use_name(content, catalog)
    yield tr("Clinician"), content.clinician.signature_name
    for name, text in ((tr("Phone"), patient.phone), (tr("E-mail"), patient.email)):
        if text:
            yield name, shortened(text, _LONGEST, BODY.fontName)
