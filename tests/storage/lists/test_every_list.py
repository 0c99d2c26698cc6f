"""What holds for every list: pages join without a gap, few statements, no table is scanned."""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event

from injector_app.domain.clinic_reference import ReferenceKind
from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_page import ListPage
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.staff import StaffMember
from injector_app.domain.units import Units
from injector_app.storage.clinic_references import add_stored_reference
from injector_app.storage.lists.every_list import READERS
from injector_app.storage.lists.visit_values import SORTS
from injector_app.storage.records import Transaction
from tests.storage.lists.conftest import TODAY, Book
from tests.support.builders import a_clinic_reference, a_vial
from tests.support.records import opened

DAYS = 20
# What may be walked from end to end: a few lines that a clinic types itself, and what a page
# of another statement holds already.
SMALL = ("clinic_reference", "anon_", "(subquery")
EVERY_SORT = [
    *((name, sort) for name in ListName if name is not ListName.USE for sort in ("", *SORTS)),
    *((ListName.VIALS, sort) for sort in ("lot", "size", "given", "discarded", "left")),
    *((ListName.USE, sort) for sort in ("", "month", "product", "vials", "given", "left")),
    (ListName.REVIEW, "due"),
    (ListName.NEXT, "due"),
    (ListName.LOT, "product"),
]


@pytest.fixture(scope="module")
def busy(
    empty: tuple[Path, StaffMember], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Book]:
    """Seven patients in every list; filled once, because these tests only read."""
    root, clinician = empty
    folder = tmp_path_factory.mktemp("busy") / "data"
    shutil.copytree(root, folder)
    with opened(folder) as records:
        yield filled(Book(records, clinician))


def filled(book: Book) -> Book:
    """Several with equal values; two products in each visit."""
    with book.records.writing() as transaction:
        for product in ("botox", "dysport"):
            reference = a_clinic_reference(
                kind=ReferenceKind.USE, use="chronic-migraine", product=product, days=DAYS
            )
            add_stored_reference(transaction, reference, by=book.clinician.id)
    vials = (
        a_vial(lot="C1", discarded=Units.parse("3")),
        a_vial(lot="C1", product="dysport", discarded=Units.parse("0")),
    )
    for number in range(7):
        patient = book.patient(f"{number}", "Same" if number < 4 else f"Name{number}")
        book.visit(patient, ago=DAYS + number // 2, vials=vials)
        for ago in (0, 0, number):
            book.draft(patient, ago=ago, vials=vials)
    return book


def query(**more: Any) -> ListQuery:
    return ListQuery(lot="C1", **more)


def page(transaction: Transaction, name: ListName, wanted: ListQuery) -> ListPage[Any]:
    return READERS[name](transaction, wanted, today=TODAY)


def walked(transaction: Transaction, name: ListName, wanted: ListQuery) -> list[Any]:
    """All rows, two at a time."""
    rows: list[Any] = []
    wanted = replace(wanted, limit=2)
    while True:
        found = page(transaction, name, wanted)
        rows += found.rows
        if found.next_key is None:
            return rows
        assert len(found.rows) == wanted.limit
        wanted = replace(wanted, after=found.next_key)


@contextmanager
def listened(transaction: Transaction) -> Iterator[list[tuple[str, Any]]]:
    """The statements that are sent meanwhile."""
    sent: list[tuple[str, Any]] = []

    def note(_c: object, _cursor: object, statement: str, values: Any, *_rest: object) -> None:
        sent.append((statement, values))

    connection = transaction.connection()
    event.listen(connection, "before_cursor_execute", note)
    yield sent
    event.remove(connection, "before_cursor_execute", note)


def plan(connection: Connection, statement: str, values: Any) -> list[str]:
    rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()
    return [str(row[3]) for row in rows]


def scans(lines: list[str]) -> list[str]:
    return [
        line
        for line in lines
        if line.startswith("SCAN") and not line.startswith(tuple(f"SCAN {name}" for name in SMALL))
    ]


@pytest.mark.parametrize(("name", "sort"), EVERY_SORT)
def test_pages_join_to_the_whole_list_in_both_directions(
    busy: Book, name: ListName, sort: str
) -> None:
    with busy.records.reading() as transaction:
        whole = page(transaction, name, query(sort=sort)).rows
        assert len(whole) >= (2 if name is ListName.USE else 7)
        assert walked(transaction, name, query(sort=sort)) == list(whole)
        if sort:
            back = walked(transaction, name, query(sort=sort, is_descending=True))
            assert back == list(reversed(whole))


@pytest.mark.parametrize("name", list(ListName))
def test_first_and_later_pages_scan_no_table_and_cost_as_many_statements(
    busy: Book, name: ListName
) -> None:
    with busy.records.reading() as transaction:
        with listened(transaction) as sent:
            first = page(transaction, name, query(limit=2))
            count = len(sent)
            page(transaction, name, query(limit=500))
            if first.next_key is not None:
                page(transaction, name, query(limit=2, after=first.next_key))
        assert count == (2 if name is ListName.NEXT else 1)
        assert len(sent) == count * (2 if first.next_key is None else 3)
        for statement, values in sent:
            assert scans(plan(transaction.connection(), statement, values)) == []


@pytest.mark.parametrize("name", [ListName.LOT, ListName.REVIEW])
def test_first_page_is_read_in_the_order_of_its_index(busy: Book, name: ListName) -> None:
    with busy.records.reading() as transaction:
        with listened(transaction) as sent:
            page(transaction, name, query())
        ((statement, values),) = sent
        assert not [
            line for line in plan(transaction.connection(), statement, values) if "B-TREE" in line
        ]


def test_each_interval_is_read_in_the_order_of_its_index(busy: Book) -> None:
    with busy.records.reading() as transaction:
        with listened(transaction) as sent:
            page(transaction, ListName.NEXT, query())
        lines = plan(transaction.connection(), *sent[-1])
    # Only what is left of both is put in order: no more than two pages.
    assert set(filter(re.compile("B-TREE").search, lines)) == {"USE TEMP B-TREE FOR ORDER BY"}
    assert len([each for each in lines if "indication=? AND performed_day" in each]) == 2


def test_control_a_scan_is_noticed(busy: Book) -> None:
    with busy.records.reading() as transaction:
        lines = plan(transaction.connection(), "SELECT * FROM treatment WHERE version > ?", (1,))
    assert scans(lines) == ["SCAN treatment"]


@pytest.mark.parametrize("name", list(ListName))
def test_unknown_sort_hides_no_row(busy: Book, name: ListName) -> None:
    with busy.records.reading() as transaction:
        usual = page(transaction, name, query()).rows
        assert set(page(transaction, name, query(sort="1; DROP TABLE note")).rows) == set(usual)


@pytest.mark.parametrize("name", list(ListName))
@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date.min, None),
        (None, date.min),
        (date.max, None),
        (None, date.max),
        (date.min, date.max),
    ],
)
def test_no_day_that_can_be_typed_leads_out_of_the_calendar(
    busy: Book, name: ListName, first: date | None, last: date | None
) -> None:
    with busy.records.reading() as transaction:
        page(transaction, name, query(from_day=first, to_day=last))
