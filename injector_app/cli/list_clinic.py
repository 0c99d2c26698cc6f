"""injector-app list: print a list of the clinic, or write it to a file."""

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import counted, print_json, print_table, say
from injector_app.cli.password import read_password
from injector_app.cli.typed_options import typed_day, typed_product
from injector_app.cli.wrong_usage import WrongUsage
from injector_app.domain.lists.every_list import LISTS, ClinicList
from injector_app.domain.lists.list_cells import shown_cells, value_cells
from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.lists.list_words import ListWords
from injector_app.domain.typed_text import clean_line
from injector_app.usecases.export_list import export_list
from injector_app.usecases.read_list import read_list
from injector_app.work.context import Work

PAGE = 1000


def list_clinic(options: Namespace, desk: Desk) -> ExitCode:
    """Print every row of one list, or say how many are in the file."""
    name = ListName(options.name)
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        query = _query(options, name, work)
        if options.out is not None:
            return _write(options, work, name, query)
        rows = tuple(_rows(work, name, query))
        words = ListWords(work.catalog, work.clinic.region)
    _print(LISTS[name], rows, words, as_json=options.json)
    return ExitCode.DONE


def _write(options: Namespace, work: Work, name: ListName, query: ListQuery) -> ExitCode:
    count = export_list(work, name=name, query=query, path=options.out)
    say(f"{counted(count or 0, 'row')} written to {options.out}.")
    return ExitCode.DONE


def _rows(work: Work, name: ListName, query: ListQuery) -> Iterator[object]:
    wanted: ListQuery | None = query
    while wanted is not None:
        page = read_list(work, name=name, query=wanted)
        yield from page.rows
        wanted = None if page.next_key is None else replace(wanted, after=page.next_key)


def _print(shown: ClinicList, rows: tuple[Any, ...], words: ListWords, *, as_json: bool) -> None:
    headings = [column.heading for column in shown.columns]
    if as_json:
        values = (value_cells(shown.columns, row, words) for row in rows)
        # Numbers as strings, because JSON has none that are exact.
        print_json([dict(zip(headings, map(str, cells), strict=True)) for cells in values])
    elif rows:
        cells = [shown_cells(shown.columns, row, words) for row in rows]
        print_table([heading.upper() for heading in headings], cells)
    else:
        say("Nothing is in this list.")


def _query(options: Namespace, name: ListName, work: Work) -> ListQuery:
    if name is ListName.LOT and not options.lot.strip():
        raise WrongUsage("list lot needs --lot LOT")
    sorts = {column.sort for column in LISTS[name].columns if column.sort}
    if options.sort and options.sort not in sorts:
        raise WrongUsage(f"--sort of this list is one of {', '.join(sorted(sorts))}")
    return ListQuery(
        words=clean_line(options.patient, "patient"),
        product=typed_product(options.product, work),
        lot=clean_line(options.lot, "lot"),
        from_day=typed_day(options.from_day, "from", work),
        to_day=typed_day(options.to_day, "to", work),
        sort=options.sort,
        is_descending=options.descending,
        limit=PAGE,
    )
