"""All rows of a list, a page per transaction, so that a save waits for one page at most."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_page import ListPage
from injector_app.domain.lists.list_query import ListQuery
from injector_app.storage.lists.every_list import READERS
from injector_app.work.context import Work

PAGE = 1000
# Told how many rows are read; says whether to go on.
Told = Callable[[int], bool]


def list_pages(work: Work, name: ListName, query: ListQuery) -> Iterator[ListPage[Any]]:
    """From the first row to the last, whatever page the query was of."""
    wanted: ListQuery | None = replace(query, after=None, limit=PAGE)
    while wanted is not None:
        with work.records.reading() as transaction:
            page = READERS[name](transaction, wanted, today=work.today)
        yield page
        wanted = None if page.next_key is None else replace(wanted, after=page.next_key)
