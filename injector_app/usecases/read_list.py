"""Read one page of a list of the clinic."""

from typing import Any

from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_page import ListPage
from injector_app.domain.lists.list_query import ListQuery
from injector_app.storage.lists.every_list import READERS
from injector_app.work.context import Work
from injector_app.work.list_request import require_list
from injector_app.work.list_trace import list_trace


def read_list(work: Work, *, name: ListName, query: ListQuery) -> ListPage[Any]:
    """From where the query says; the look is written down.

    Raises:
        RuleBroken: the person may not read this list, or its last day comes before the first.
    """
    require_list(work, name, query)
    with work.records.writing() as transaction:
        page = READERS[name](transaction, query, today=work.today)
        work.audit(transaction, list_trace("read list", name, page.rows))
    return page
