"""Write a list to a file: CSV or XLSX to go on with, PDF to print."""

from pathlib import Path
from typing import Any

from injector_app.domain.lists.list_file import file_of, require_room_for
from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.permissions import Action, require
from injector_app.work.context import Work
from injector_app.work.list_bytes import list_bytes
from injector_app.work.list_request import require_list, require_lot
from injector_app.work.list_rows import Told, list_pages
from injector_app.work.list_trace import list_trace
from injector_app.work.written_file import require_folder, write_file


def export_list(
    work: Work,
    *,
    name: ListName,
    query: ListQuery,
    path: Path,
    told: Told = lambda _rows: True,
) -> int | None:
    """Write every row and return how many; None when it was stopped, and nothing is left.

    Audited before the file appears.

    Raises:
        RuleBroken: not permitted, the file cannot be written there, or it cannot hold so much.
    """
    require(work.person, Action.EXPORT_LIST)
    require_list(work, name, query)
    require_lot(name, query)
    kind = file_of(path)
    require_folder(path)
    rows: list[Any] = []
    for page in list_pages(work, name, query):
        rows += page.rows
        require_room_for(kind, len(rows))
        if not told(len(rows)):
            return None
    data = list_bytes(work, kind, name, query, rows)
    with work.records.writing() as transaction:
        work.audit(transaction, list_trace("export list", name, rows, file=kind.name))
    write_file(path, data)
    return len(rows)
