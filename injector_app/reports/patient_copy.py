"""The patient's copy: what was given, in plain words, what to do now, and when to come back."""

from collections.abc import Iterator
from typing import Any

from reportlab.platypus import Spacer

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.catalog import Catalog
from injector_app.domain.language.marked import marked, marked_words
from injector_app.domain.language.tr import tr, tr_counted, tr_words
from injector_app.domain.language.written_number import written_number
from injector_app.domain.note import NoteContent
from injector_app.domain.note_layout import NoteLayout
from injector_app.domain.offered_words import said_if_offered
from injector_app.domain.side import Side
from injector_app.domain.totals import ProductTotal, totals
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
    units_words,
    use_name,
)
from injector_app.reports.sheet_plan import SheetPlan, SheetRecord
from injector_app.reports.styles import BODY, GAP, PLAIN, PLAIN_STRONG

HEADING = Heading(marked("Your treatment"), marked("Patient copy"))
NAMED = marked("Patient copy of the treatment note")
GIVEN = marked("On {day} you had {amount} of {brand} ({generic}) in {points}, for: {use}.")
BY = marked("It was given by {name}.")
WHERE, AFTER, NEXT, KEEP = marked_words(
    "Where it was given", "Afterwards", "Next time", "For your papers"
)
REACTION = marked("Right after the injections: {reaction}.")
ADVICE_GIVEN = marked("You were told how to look after yourself. Ask us if you are not sure.")
NO_ADVICE = marked("Ask us how to look after yourself.")
BACK_ON = marked("Please come back on {day}.")
NO_DAY = marked("No date has been set. Please ask us.")
TELL = marked("Show this sheet to anybody who treats you with a botulinum toxin next.")
CONTACT = marked("Questions? {clinic}, {address}")
HEAD = marked_words("Product", "Lot", "Expires", "Amount")
_FIGURE_ROOM = 250.0
_SIDES = {Side.RIGHT: marked("right"), Side.LEFT: marked("left"), Side.MIDLINE: marked("middle")}


def patient_copy(record: SheetRecord, catalog: Catalog, layout: NoteLayout) -> SheetPlan:
    """One page for the usual visit."""
    return SheetPlan(HEADING, NAMED, lambda room: [*_story(record.content, catalog, layout, room)])


def _story(
    content: NoteContent, catalog: Catalog, layout: NoteLayout, room: TextRoom
) -> Iterator[Any]:
    visit, region = content.treatment, content.clinic.region
    for total in totals(visit):
        if total.points_given:
            yield paragraph(_given(total, content, catalog), PLAIN_STRONG)
    yield paragraph(tr(BY).format(name=content.clinician.signature_name), PLAIN)
    yield Spacer(1, GAP)
    yield from figures(visit.chart, catalog, room.width, _FIGURE_ROOM)
    yield from section(tr(WHERE))
    yield paragraph("; ".join(_places(content, catalog)) + ".", PLAIN)
    yield from section(tr(AFTER))
    if visit.reaction:
        yield paragraph(tr(REACTION).format(reaction=said_if_offered(visit.reaction)), PLAIN)
    advice = layout.aftercare or tr(ADVICE_GIVEN if visit.aftercare else NO_ADVICE)
    yield paragraph(advice, PLAIN)
    yield from section(tr(NEXT))
    day = write_date(visit.review_on, region) if visit.review_on else ""
    yield paragraph(tr(BACK_ON if day else NO_DAY).format(day=day), PLAIN_STRONG)
    yield from section(tr(KEEP), tr(TELL))
    yield plain_table(tr_words(HEAD), _lots(content, catalog), shares(room.width, 3, 2, 2, 1))
    yield Spacer(1, GAP)
    address = ", ".join(filter(None, map(str.strip, content.clinic.address.splitlines())))
    yield paragraph(tr(CONTACT).format(clinic=content.clinic.name, address=address), BODY)


def _given(total: ProductTotal, content: NoteContent, catalog: Catalog) -> str:
    return tr(GIVEN).format(
        day=write_date(content.treatment.day, content.clinic.region),
        amount=_units(total),
        brand=brand_of(total.product, content, catalog),
        generic=catalog.product(total.product).generic,
        points=tr_counted("{count} injection", "{count} injections", total.points_given),
        use=use_name(content, catalog).lower(),
    )


def _units(total: ProductTotal) -> str:
    return tr("{units} units").format(units=written_number(total.given))


def _places(content: NoteContent, catalog: Catalog) -> Iterator[str]:
    sides: dict[str, list[str]] = {}
    for point in content.treatment.chart.given:
        known = sides.setdefault(point.region, [])
        if _SIDES[point.side] not in known:
            known.append(_SIDES[point.side])
    for region, where in sides.items():
        yield f"{region_of(region, catalog)} ({tr(' and ').join(map(tr, where))})"


def _lots(content: NoteContent, catalog: Catalog) -> list[tuple[str, ...]]:
    region = content.clinic.region
    return [
        (
            f"{brand_of(balance.vial.product, content, catalog)}",
            balance.vial.lot,
            write_date(balance.vial.expires, region) if balance.vial.expires else "",
            units_words(balance.given),
        )
        for balance in content.treatment.balances()
    ]
