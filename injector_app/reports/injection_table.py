"""The table of injections, by product, region and side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Table

from injector_app.domain.catalog import Catalog
from injector_app.domain.injection_lines import InjectionLine, injection_lines, total_volume
from injector_app.domain.language.marked import marked_words
from injector_app.domain.language.tr import tr, tr_counted, tr_words
from injector_app.domain.line_start import line_start
from injector_app.domain.note import NoteContent
from injector_app.domain.number_ranges import number_ranges
from injector_app.domain.units import sum_units
from injector_app.reports.amount_words import NONE, amount_words
from injector_app.reports.safe_text import paragraph
from injector_app.reports.styles import BODY, DENSE, INK, STRONG
from injector_app.reports.table_style import FLUSH, bold_row, line_below, numbers, ruled_style
from injector_app.reports.vial_table import shown_lot

_HEAD = marked_words("Muscle or region", "Side", "Points", "U each", "Units", "mL", "Lot")
_SHARES = (0.31, 0.09, 0.19, 0.09, 0.09, 0.08, 0.15)
_FIRST_NUMBER, _LAST_NUMBER = 3, 5
_DENSER = (("TOPPADDING", (0, 1), (-1, -1), 0.4), ("BOTTOMPADDING", (0, 1), (-1, -1), 1.6))


def injection_table(
    content: NoteContent, catalog: Catalog, width: float, *, is_dense: bool = False
) -> Any:  # noqa: ANN401
    """Every injection that was given; the head is repeated on each page.

    A dense one has smaller letters and lines, for a visit that is to fit on one page.
    """
    text = DENSE if is_dense else BODY
    cells: list[Sequence[Any]] = [tr_words(_HEAD)]
    style = [
        numbers(_FIRST_NUMBER, _LAST_NUMBER),
        line_below(0),
        *FLUSH,
        ("LEFTPADDING", (_LAST_NUMBER + 1, 0), (-1, -1), 12),
    ]
    has_vials = len(content.treatment.vials) > 1
    given = injection_lines(content.treatment)
    for product, some in groupby(given, key=lambda line: line.product):
        lines = list(some)
        style += _block_style(len(cells), lines)
        words = _Words(catalog, text, has_vials=has_vials)
        cells += [
            [paragraph(_title(product, content, catalog), STRONG)],
            *_rows(lines, words),
            _total(lines),
        ]
    widths = [width * share for share in _SHARES]
    if is_dense:
        style += _DENSER
    return Table(cells, colWidths=widths, repeatRows=1, style=ruled_style(*style, text=text))


@dataclass(frozen=True, slots=True)
class _Words:
    """How the cells of a line are written."""

    catalog: Catalog
    style: ParagraphStyle
    has_vials: bool = field(kw_only=True)

    def region(self, line: InjectionLine) -> Any:  # noqa: ANN401
        name = line_start(tr(self.catalog.region_name(line.region))) if line.region else NONE
        return paragraph(name, self.style)

    def points(self, line: InjectionLine) -> Any:  # noqa: ANN401
        return paragraph(number_ranges(line.numbers), self.style)

    def lot(self, line: InjectionLine) -> Any:  # noqa: ANN401
        lot = (shown_lot(line.vial) if line.vial else "") or NONE
        if self.has_vials and line.vial:
            lot = tr("{lot}, vial {number}").format(lot=lot, number=line.vial_number)
        return paragraph(lot, self.style)


def _title(product_id: str, content: NoteContent, catalog: Catalog) -> str:
    if not product_id:
        return NONE
    product = catalog.product(product_id)
    return f"{product.brand(content.clinic.region)} ({product.generic})"


def _rows(lines: Sequence[InjectionLine], words: _Words) -> Iterator[Sequence[Any]]:
    region = None
    for line in lines:
        yield [
            words.region(line) if line.region != region else "",
            tr(line.side.value).capitalize(),
            words.points(line),
            amount_words(line.each),
            amount_words(line.units),
            amount_words(line.millilitres),
            words.lot(line),
        ]
        region = line.region


def _total(lines: Sequence[InjectionLine]) -> Sequence[str]:
    count = sum(len(line.numbers) for line in lines)
    points = tr_counted("{count} point", "{count} points", count)
    units = sum_units([line.units for line in lines])
    return [tr("Total"), "", points, "", amount_words(units), amount_words(total_volume(lines)), ""]


def _block_style(first: int, lines: Sequence[InjectionLine]) -> Iterator[tuple[Any, ...]]:
    last = first + len(lines) + 1
    yield ("SPAN", (0, first), (-1, first))
    yield ("TOPPADDING", (0, first), (-1, first), 6)
    yield line_below(first)
    for row, (line, after) in enumerate(pairwise(lines), start=first + 1):
        is_same = line.region == after.region
        yield line_below(row, from_column=1 if is_same else 0)
        if is_same:
            yield ("NOSPLIT", (0, row), (-1, row + 1))
    yield ("LINEABOVE", (0, last), (-1, last), 0.8, INK)
    yield bold_row(last)
    # The product is never parted from its first row, nor the total from the last.
    yield ("NOSPLIT", (0, first), (-1, first + 1))
    yield ("NOSPLIT", (0, last - 1), (-1, last))
