"""The table of vials: what was opened, and where its units went."""

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.platypus import Table

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.language.marked import marked_words
from injector_app.domain.language.tr import tr, tr_words
from injector_app.domain.language.written_number import written_number
from injector_app.domain.note import NoteContent
from injector_app.domain.vial import Vial, VialBalance
from injector_app.domain.vial_words import opened_words
from injector_app.reports.amount_words import NONE, amount_words
from injector_app.reports.safe_text import paragraph, shortened
from injector_app.reports.styles import BODY, SMALL
from injector_app.reports.table_style import FLUSH, line_below, numbers, ruled_style

_HEAD = marked_words(
    "Vial",
    "Lot",
    "Expires",
    "Made up to",
    "U per 0.1 mL",
    "Size",
    "Given",
    "Discarded",
    "Remaining",
)
_SHARES = (0.22, 0.13, 0.11, 0.09, 0.1, 0.08, 0.08, 0.09, 0.1)
_FIRST_NUMBER = 3
LONGEST_LOT = 60


def vial_table(content: NoteContent, catalog: Catalog, width: float) -> Any:  # noqa: ANN401
    """A row per vial, and below it what has to be said in words."""
    rows: list[Sequence[Any]] = [tr_words(_HEAD)]
    style: list[tuple[Any, ...]] = [numbers(_FIRST_NUMBER, -1), line_below(0), *FLUSH]
    balances = content.treatment.balances()
    for number, balance in enumerate(balances, start=1):
        brand = catalog.product(balance.vial.product).brand(content.clinic.region)
        name = brand if len(balances) == 1 else f"{number}. {brand}"
        rows.append(_row(name, balance, content.clinic.region))
        if words := ". ".join(_words(balance, content.clinic.region)):
            row = len(rows)
            style += (("SPAN", (0, row), (-1, row)), ("TOPPADDING", (0, row), (-1, row), 0))
            rows.append([paragraph(f"{words}.", SMALL)])
        style.append(line_below(len(rows) - 1))
    widths = [width * share for share in _SHARES]
    return Table(rows, colWidths=widths, repeatRows=1, style=ruled_style(*style))


def _row(name: str, balance: VialBalance, region: WorldRegion) -> list[Any]:
    vial = balance.vial
    return [
        paragraph(name, BODY),
        paragraph(shown_lot(vial) or NONE, BODY),
        write_date(vial.expires, region) if vial.expires else NONE,
        amount_words(vial.volume, "mL"),
        amount_words(vial.units_per_tenth_ml),
        amount_words(vial.size, "U"),
        amount_words(balance.given, "U"),
        amount_words(vial.discarded, "U"),
        amount_words(balance.remaining, "U"),
    ]


def shown_lot(vial: Vial) -> str:
    """The lot, as far as a cell has room for it."""
    return shortened(vial.lot, LONGEST_LOT, BODY.fontName)


def _words(balance: VialBalance, region: WorldRegion) -> Iterator[str]:
    vial = balance.vial
    if shown_lot(vial) != vial.lot:
        yield tr("Lot: {lot}").format(lot=vial.lot)
    if opened := opened_words(vial, region):
        yield tr("Opened {when}").format(when=opened)
    if vial.discarded is None:
        yield tr("Discarded: not recorded")
    if vial.discard_reason:
        yield tr("Reason for discarding: {reason}").format(reason=vial.discard_reason)
    if balance.remaining.hundredths < 0:
        over = written_number(balance.remaining).removeprefix("-")
        yield tr("Out of balance: {units} U more given and discarded than the vial holds").format(
            units=over
        )
    elif balance.remaining.hundredths:
        left = written_number(balance.remaining)
        yield tr("{units} U neither given nor discarded").format(units=left)
