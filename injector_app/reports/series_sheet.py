"""All treatments of a patient on one sheet, newest first."""

from collections.abc import Iterator, Sequence
from typing import Any

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.catalog import Catalog
from injector_app.domain.language.marked import marked, marked_words
from injector_app.domain.language.tr import tr, tr_counted, tr_words
from injector_app.domain.note import NoteContent
from injector_app.domain.note_layout import NoteLayout
from injector_app.domain.note_sheet import NOT_INTERCHANGEABLE
from injector_app.domain.side import Side
from injector_app.domain.totals import ProductTotal, totals
from injector_app.reports.amount_words import amount_words
from injector_app.reports.note_story import TextRoom
from injector_app.reports.page_header import Heading
from injector_app.reports.safe_text import paragraph
from injector_app.reports.sheet_parts import brand_of, plain_table, shares, units_words, use_name
from injector_app.reports.sheet_plan import SheetPlan, SheetRecord
from injector_app.reports.styles import SMALL

NAMED = marked("Series of treatments, newest note")
HEAD = marked_words(
    "Visit", "For", "Product", "Units", "Right", "Midline", "Left", "Points", "Lots"
)
HERE = marked("Signed treatments at this clinic. Retracted notes are left out.")
_SHARES = (1.3, 2.2, 1.3, 0.9, 0.8, 0.9, 0.8, 0.8, 1.4)
_SIDES = (Side.RIGHT, Side.MIDLINE, Side.LEFT)


def series_sheet(record: SheetRecord, catalog: Catalog, _layout: NoteLayout) -> SheetPlan:
    """A row per visit and product; amounts of different products are never added together."""
    visits = (record.content, *record.earlier)
    count = tr_counted("{count} treatment", "{count} treatments", len(visits))
    heading = Heading(marked("Series of treatments"), count, is_of_visit=False)
    return SheetPlan(heading, NAMED, lambda room: [*_story(visits, catalog, room)])


def visits_table(visits: Sequence[NoteContent], catalog: Catalog, width: float) -> Any:  # noqa: ANN401
    """Each visit with what each product added up to."""
    rows = [row for content in visits for row in _rows(content, catalog)]
    return plain_table(tr_words(HEAD), rows, shares(width, *_SHARES))


def _story(visits: Sequence[NoteContent], catalog: Catalog, room: TextRoom) -> Iterator[Any]:
    yield visits_table(visits, catalog, room.width)
    yield paragraph(f"{tr(HERE)} {tr(NOT_INTERCHANGEABLE)}", SMALL)


def _rows(content: NoteContent, catalog: Catalog) -> Iterator[tuple[str, ...]]:
    visit = content.treatment
    day = write_date(visit.day, content.clinic.region)
    for total in totals(visit):
        lots = (vial.lot for vial in visit.vials if vial.product == total.product and vial.lot)
        yield (
            day,
            use_name(content, catalog),
            brand_of(total.product, content, catalog),
            *_amounts(total),
            ", ".join(dict.fromkeys(lots)),
        )


def _amounts(total: ProductTotal) -> Iterator[str]:
    yield units_words(total.given)
    for side in _SIDES:
        units = total.by_side.get(side.value)
        yield amount_words(units)
    yield str(total.points_given)
