"""The audit line of a list: which one, how many rows, and who when all are of one person."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from injector_app.domain.lists.list_name import ListName
from injector_app.work.search_trace import search_trace
from injector_app.work.trace import Facts, Trace


def list_trace(action: str, name: ListName, rows: Iterable[Any], **facts: int | str) -> Trace:
    """As a search is written down; rows that name no patient count all the same."""
    shown = tuple(rows)
    visits = [row.visit for row in shown if hasattr(row, "visit")]
    trace = search_trace(action, (visit.patient for visit in visits))
    told: Facts = {"list": name.value, "found": len(shown), **facts}
    return replace(trace, facts=told)
