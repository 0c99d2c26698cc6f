"""Read one page of a statement by its keys: the next page costs what the first did."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Row, Select, literal, tuple_

from injector_app.domain.lists.list_page import ListPage
from injector_app.domain.lists.list_query import ListKey, ListQuery
from injector_app.storage.records import Transaction

Made = TypeVar("Made")

_KEY = "key_{}"


@dataclass(frozen=True, slots=True)
class Order:
    """`sorts` by the name of a column; `ties` tells rows apart that are equal by it.

    With `starts_there` a page begins with the row that the one before ended with.
    """

    sorts: Mapping[str, ColumnElement[Any]]
    usual: str
    ties: tuple[ColumnElement[Any], ...]
    is_newest_first: bool = False
    starts_there: bool = False

    def keys(self, query: ListQuery) -> tuple[ColumnElement[Any], ...]:
        """What the rows are in order of; a column that this list does not have is not asked."""
        return (self.sorts.get(query.sort, self.sorts[self.usual]), *self.ties)

    def is_descending(self, query: ListQuery) -> bool:
        """Whether the last comes first; only who sorts by a column has a say in it."""
        return query.is_descending if query.sort else self.is_newest_first


def page_of(
    transaction: Transaction,
    statement: Select[Any],
    order: Order,
    query: ListQuery,
    made: Callable[[Row[Any]], Made],
) -> ListPage[Made]:
    """One statement, whatever there is to read."""
    rows = transaction.execute(paged(statement, order, query)).all()
    shown, keys = rows[: query.limit], len(order.ties) + 1
    next_key = tuple(shown[-1][-keys:]) if len(rows) > query.limit else None
    return ListPage(tuple(map(made, shown)), next_key)


def paged(statement: Select[Any], order: Order, query: ListQuery) -> Select[Any]:
    """The statement in its order, from where the page before ended, one row more than wanted."""
    keys, is_descending = order.keys(query), order.is_descending(query)
    rest = statement
    if query.after is not None:
        rest = statement.where(_beyond(order, query, query.after))
    return (
        rest.add_columns(*(key.label(_KEY.format(place)) for place, key in enumerate(keys)))
        .order_by(*(key.desc() if is_descending else key.asc() for key in keys))
        .limit(query.limit + 1)
    )


def _beyond(order: Order, query: ListQuery, after: ListKey) -> ColumnElement[bool]:
    keys = order.keys(query)
    here = tuple_(*keys)
    ended = tuple_(*(literal(value, key.type) for value, key in zip(after, keys, strict=True)))
    if order.is_descending(query):
        return here <= ended if order.starts_there else here < ended
    return here >= ended if order.starts_there else here > ended
