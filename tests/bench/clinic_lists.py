"""The first page of the lists, and a list as a file, among a clinic's lifetime of records."""

import random
from functools import partial
from pathlib import Path

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic_reference import ReferenceKind
from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_query import PAGE, ListQuery
from injector_app.storage.clinic_references import add_stored_reference
from injector_app.usecases.export_list import export_list
from injector_app.usecases.read_list import read_list
from injector_app.work.context import Work
from tests.bench.lifetime_clinic import LOTS, PRODUCTS, USE, lot_of
from tests.bench.stopwatch import Stopwatch
from tests.bench.timing import Line, milliseconds, percentile, within
from tests.support.builders import a_clinic_reference
from tests.support.clinic import CLINICIAN, open_as

ASKED, SHARE, SEED = 20, 0.95, 1123
INTERVAL_DAYS = 84
PAGE_LIMIT_MS, PROGRESS_LIMIT_MS, EXPORT_LIMIT_MS = 100.0, 300.0, 5000.0


def clinic_lists(root: Path, catalog: Catalog) -> list[Line]:
    """Lines for the records that `lifetime_clinic` filled there, with the audit of each look."""
    work = open_as(CLINICIAN, root, root, catalog)
    _enter_intervals(work)
    lots, due, review = _recalls(work), _first(work, ListName.NEXT), _first(work, ListName.REVIEW)
    begun, whole, rows = _export(work, root)
    work.close()
    return [
        within("Lot recall, first page, p95", ours=lots, limit=PAGE_LIMIT_MS),
        within("Interval over, first page, p95", ours=due, limit=PAGE_LIMIT_MS),
        within("Due for review, first page, p95", ours=review, limit=PAGE_LIMIT_MS),
        within("Export of a list to its first progress", ours=begun, limit=PROGRESS_LIMIT_MS),
        within(f"The same, {rows} rows to XLSX", ours=whole, limit=EXPORT_LIMIT_MS),
    ]


def _enter_intervals(work: Work) -> None:
    with work.records.writing() as transaction:
        for product in PRODUCTS:
            reference = a_clinic_reference(
                kind=ReferenceKind.USE, use=USE, product=product, days=INTERVAL_DAYS
            )
            add_stored_reference(transaction, reference, by=work.person.id)


def _recalls(work: Work) -> float:
    """Another lot each time: none is asked for twice in one recall."""
    chance = random.Random(SEED)  # noqa: S311 - the same lots in every run
    queries = [ListQuery(lot=lot_of(chance.randrange(LOTS))) for _ in range(ASKED)]
    return percentile([_page(work, ListName.LOT, query, least=1) for query in queries], SHARE)


def _first(work: Work, name: ListName) -> float:
    return percentile([_page(work, name, ListQuery(), least=PAGE) for _ in range(ASKED)], SHARE)


def _page(work: Work, name: ListName, query: ListQuery, *, least: int) -> float:
    rows: list[int] = []
    took = milliseconds(lambda: rows.append(len(read_list(work, name=name, query=query).rows)))
    if rows[0] < least:
        message = f"the list {name} has {rows[0]} rows: nothing was measured"
        raise AssertionError(message)
    return took


def _export(work: Work, folder: Path) -> tuple[float, float, int]:
    """Milliseconds to the first progress and to the file, and how many rows it has."""
    begun: list[float] = []
    rows: list[int] = []
    watch = Stopwatch()

    def told(count: int) -> bool:
        rows.append(count)
        begun.append(watch.ms)
        return True

    path = folder / "list.xlsx"
    write = partial(
        export_list, work, name=ListName.REVIEW, query=ListQuery(), path=path, told=told
    )
    whole = milliseconds(write)
    path.unlink()
    return begun[0], whole, rows[-1]
