"""A list as the bytes of a file."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from injector_app.domain.lists.every_list import LISTS, ClinicList, Filter
from injector_app.domain.lists.list_cells import asked, shown_cells, value_cells
from injector_app.domain.lists.list_file import ListFile
from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.lists.list_sheet import ListSheet
from injector_app.domain.lists.list_words import ListWords
from injector_app.domain.moment_words import date_and_time
from injector_app.exchange.guarded_csv import MARK, csv_lines
from injector_app.exchange.xlsx_table import xlsx_table
from injector_app.reports.list_pages import write_list_pdf
from injector_app.work.context import Work

Rows = Sequence[Any]


def list_bytes(work: Work, kind: ListFile, name: ListName, query: ListQuery, rows: Rows) -> bytes:
    """Every row under its headings; a PDF says besides what was asked for."""
    shown, words = LISTS[name], ListWords(work.catalog, work.clinic.region)
    headings = tuple(column.heading for column in shown.columns)
    match kind:
        case ListFile.CSV:
            cells = (value_cells(shown.columns, row, words) for row in rows)
            return (MARK + csv_lines([headings, *cells])).encode()
        case ListFile.XLSX:
            cells = (value_cells(shown.columns, row, words) for row in rows)
            return xlsx_table(shown.title, headings, cells)
        case ListFile.PDF:
            return write_list_pdf(_sheet(work, shown, query, rows, words))


def _sheet(
    work: Work, shown: ClinicList, query: ListQuery, rows: Rows, words: ListWords
) -> ListSheet:
    narrowed = asked(
        words=query.words,
        lot=query.lot,
        product=query.product,
        first=query.from_day,
        last=query.to_day,
        named=words,
    )
    when = date_and_time(work.local_now(), work.clinic)
    made = f"Made {when} by {work.person.signature_name}"
    count = f"{len(rows)} row" if len(rows) == 1 else f"{len(rows)} rows"
    return ListSheet(
        title=shown.title,
        clinic=work.clinic,
        facts=(", ".join((*narrowed, count)), made),
        headings=tuple(column.heading for column in shown.columns),
        shares=tuple(column.share for column in shown.columns),
        numbers=_numbers(shown, rows, words),
        rows=tuple(shown_cells(shown.columns, row, words) for row in rows),
        names_patients=Filter.WORDS in shown.filters,
    )


def _numbers(shown: ClinicList, rows: Rows, words: ListWords) -> frozenset[int]:
    first = rows[:1]
    return frozenset(
        place
        for place, column in enumerate(shown.columns)
        for row in first
        if isinstance(column.cell(row, words), int | Decimal)
    )
