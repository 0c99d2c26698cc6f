"""The payer's sheet: what was given and discarded, in the units and codes of the region.

It adds up and lists. It chooses no code and suggests no dose.
"""

from collections.abc import Iterator
from typing import Any

from reportlab.platypus import Spacer

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.catalog import Catalog
from injector_app.domain.claim_line import ClaimLine, claim_lines
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.language.marked import marked, marked_words
from injector_app.domain.language.tr import tr, tr_words
from injector_app.domain.language.written_number import written_number
from injector_app.domain.note import NoteContent
from injector_app.domain.note_layout import NoteLayout
from injector_app.domain.offered_words import said_if_offered
from injector_app.domain.package_code import package_code_name
from injector_app.reports.amount_words import NONE
from injector_app.reports.facts_grid import Fact, facts_grid
from injector_app.reports.injection_table import injection_table
from injector_app.reports.note_story import TextRoom
from injector_app.reports.page_header import Heading
from injector_app.reports.safe_text import paragraph, shortened
from injector_app.reports.sheet_parts import (
    brand_of,
    plain_table,
    section,
    shares,
    units_words,
    use_name,
)
from injector_app.reports.sheet_plan import SheetPlan, SheetRecord
from injector_app.reports.signature_block import signature_block
from injector_app.reports.styles import BODY, GAP, SMALL
from injector_app.reports.totals_table import totals_table

HEADING = Heading(marked("Payer sheet"), marked("Made from the signed note"))
NAMED = marked("Payer sheet of the note")
DRUG, WORK, SITES = marked_words("Drug", "Procedures", "Sites injected")
NO_PROCEDURES = marked("No procedure code of the clinic is kept for this indication.")
CODES_OF_CLINIC = marked("Codes and wording as the clinic entered them; whoever bills decides.")
ADDED_UP = marked(
    "Billing units are the units divided by what one billing unit of the code holds. JW is listed"
    " where at least one whole billing unit was discarded, JZ where nothing was. Both are for"
    " single-dose vials; no modifier is listed where something is left unaccounted for."
)
US_HEAD = marked_words(
    "Vial", "NDC", "HCPCS", "Given", "Billing units", "Discarded", "Billing units", "Mod."
)
PLAIN_HEAD = marked_words(
    "Vial", "Code", "Size", "Given", "Discarded", "Remaining", "Lot", "Expires"
)
_LONGEST = 60


def payer_sheet(record: SheetRecord, catalog: Catalog, layout: NoteLayout) -> SheetPlan:
    """HCPCS, NDC, JW and JZ in the United States; DIN in Canada; plain amounts elsewhere."""
    return SheetPlan(HEADING, NAMED, lambda room: [*_story(record, catalog, layout, room)])


def _story(
    record: SheetRecord, catalog: Catalog, layout: NoteLayout, room: TextRoom
) -> Iterator[Any]:
    content = record.content
    yield facts_grid([*_facts(record, catalog)], room.width)
    yield totals_table(content, catalog, room.width)
    yield from section(tr(DRUG))
    lines = claim_lines(content.treatment, catalog, layout.packages)
    yield from _drug(content, lines, catalog, room.width)
    yield from section(tr(WORK))
    procedures = [each for each in layout.procedures if each.use == content.treatment.indication]
    for each in procedures:
        yield paragraph(f"{each.code}  {each.words}", BODY)
    yield paragraph(tr(CODES_OF_CLINIC if procedures else NO_PROCEDURES), SMALL)
    yield from section(tr(SITES))
    yield injection_table(content, catalog, room.width, is_dense=True)
    yield Spacer(1, GAP)
    yield signature_block(content, record.note.digest, room.width)


def _facts(record: SheetRecord, catalog: Catalog) -> Iterator[Fact]:
    content = record.content
    visit, region = content.treatment, content.clinic.region
    yield tr("Indication"), use_name(content, catalog)
    if visit.icd10:
        yield ("ICD-10-CM" if region is WorldRegion.US else tr("Diagnosis code")), visit.icd10
    guidance = shortened(said_if_offered(visit.guidance), _LONGEST, BODY.fontName)
    yield tr("Guidance"), guidance or tr("None recorded")
    yield tr("Consent"), tr("Obtained" if visit.consent else "Not recorded")
    if record.earlier:
        last = record.earlier[0].treatment.day
        weeks, days = divmod((visit.day - last).days, 7)
        yield tr("Treatment before"), write_date(last, region)
        between = tr("{weeks} weeks, {days} days").format(weeks=weeks, days=days)
        yield tr("Time between"), between


def _drug(
    content: NoteContent, lines: tuple[ClaimLine, ...], catalog: Catalog, width: float
) -> Iterator[Any]:
    if content.clinic.region is WorldRegion.US:
        rows = [_us_row(line, content, catalog) for line in lines]
        yield plain_table(tr_words(US_HEAD), rows, shares(width, 2.2, 1.7, 1, 1, 1, 1.1, 1, 0.7))
        yield paragraph(tr(ADDED_UP), SMALL)
        return
    code = package_code_name(content.clinic.region) or tr("Code")
    names = tr_words(PLAIN_HEAD)
    head = (names[0], code, *names[2:])
    rows = [_plain_row(line, content, catalog) for line in lines]
    yield plain_table(head, rows, shares(width, 2, 1.3, 1, 1, 1.1, 1.1, 1.3, 1.2))


def _us_row(line: ClaimLine, content: NoteContent, catalog: Catalog) -> tuple[str, ...]:
    return (
        _vial(line, content, catalog),
        line.package or NONE,
        line.hcpcs or NONE,
        units_words(line.balance.given),
        written_number(line.given_words),
        units_words(line.balance.vial.discarded),
        written_number(line.discarded_words),
        line.modifier or NONE,
    )


def _plain_row(line: ClaimLine, content: NoteContent, catalog: Catalog) -> tuple[str, ...]:
    vial = line.balance.vial
    return (
        _vial(line, content, catalog),
        line.package or NONE,
        units_words(vial.size),
        units_words(line.balance.given),
        units_words(vial.discarded),
        units_words(line.balance.remaining),
        vial.lot or NONE,
        write_date(vial.expires, content.clinic.region) if vial.expires else NONE,
    )


def _vial(line: ClaimLine, content: NoteContent, catalog: Catalog) -> str:
    vial = line.balance.vial
    return f"{brand_of(vial.product, content, catalog)}, {units_words(vial.size)}"
