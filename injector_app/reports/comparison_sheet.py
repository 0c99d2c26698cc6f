"""Two treatments of one patient beside each other: the maps, and what each region was given."""

from collections.abc import Iterator
from typing import Any

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.catalog import Catalog
from injector_app.domain.injection_lines import SIDE_ORDER
from injector_app.domain.language.marked import marked, marked_words
from injector_app.domain.language.tr import tr, tr_words
from injector_app.domain.note import NoteContent
from injector_app.domain.note_layout import NoteLayout
from injector_app.domain.note_sheet import NOT_INTERCHANGEABLE
from injector_app.domain.side import Side
from injector_app.domain.totals import totals
from injector_app.domain.units import NO_UNITS, Units
from injector_app.reports.amount_words import NONE, amount_words
from injector_app.reports.note_story import TextRoom
from injector_app.reports.page_header import Heading
from injector_app.reports.safe_text import paragraph
from injector_app.reports.sheet_parts import (
    brand_of,
    figures,
    plain_table,
    region_of,
    section,
    shares,
)
from injector_app.reports.sheet_plan import SheetPlan, SheetRecord
from injector_app.reports.styles import SMALL, STRONG

TITLE, NAMED = marked_words("Two treatments compared", "Comparison, newer treatment note")
NO_EARLIER = marked("There is no earlier signed treatment to compare with.")
AMOUNTS = marked("Units by product, region and side")
HEAD = marked_words("Product", "Muscle or region", "Side")
_FIGURE_ROOM = 215.0

# By product, region and side.
Amounts = dict[tuple[str, str, str], Units]


def comparison_sheet(record: SheetRecord, catalog: Catalog, _layout: NoteLayout) -> SheetPlan:
    """The note's visit and the one before it."""
    now, earlier = record.content, record.earlier
    days = [_day(each) for each in (*earlier[:1], now)]
    heading = Heading(TITLE, tr(" and ").join(days), is_of_visit=False)
    if not earlier:
        return SheetPlan(heading, NAMED, lambda _room: [paragraph(tr(NO_EARLIER), STRONG)])
    return SheetPlan(heading, NAMED, lambda room: [*_story(earlier[0], now, catalog, room)])


def _story(then: NoteContent, now: NoteContent, catalog: Catalog, room: TextRoom) -> Iterator[Any]:
    for each in (then, now):
        yield paragraph(_day(each), STRONG)
        yield from figures(each.treatment.chart, catalog, room.width, _FIGURE_ROOM)
    yield from section(tr(AMOUNTS))
    head = (*tr_words(HEAD), _day(then), _day(now), tr("Difference"))
    rows = [*_rows(then, now, catalog)]
    yield plain_table(head, rows, shares(room.width, 2, 4, 1.3, 1.4, 1.4, 1.4))
    yield paragraph(tr(NOT_INTERCHANGEABLE), SMALL)


def _rows(then: NoteContent, now: NoteContent, catalog: Catalog) -> Iterator[tuple[str, ...]]:
    before, after = _amounts(then), _amounts(now)
    for key in _in_order({**after, **before}):
        product, region, side = key
        old, new = before.get(key), after.get(key)
        yield (
            brand_of(product, now, catalog),
            region_of(region, catalog),
            tr(Side(side).value).capitalize(),
            amount_words(old) if old else NONE,
            amount_words(new) if new else NONE,
            _difference(old or NO_UNITS, new or NO_UNITS),
        )


def _in_order(amounts: Amounts) -> list[tuple[str, str, str]]:
    """The sides of a region below each other, regions as they come."""
    products, regions = (list(dict.fromkeys(key[n] for key in amounts)) for n in (0, 1))
    sides = [side.value for side in SIDE_ORDER]
    return sorted(
        amounts,
        key=lambda key: (products.index(key[0]), regions.index(key[1]), sides.index(key[2])),
    )


def _amounts(content: NoteContent) -> Amounts:
    return {
        (total.product, region, side): units
        for total in totals(content.treatment)
        for (region, side), units in total.by_region_and_side.items()
    }


def _difference(old: Units, new: Units) -> str:
    change = new - old
    if not change.hundredths:
        return tr("same")
    words = amount_words(change)
    return f"+{words}" if change > NO_UNITS else words


def _day(content: NoteContent) -> str:
    return write_date(content.treatment.day, content.clinic.region)
