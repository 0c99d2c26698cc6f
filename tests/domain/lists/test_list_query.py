"""A fresh query asks for the first page of everything in the usual order."""

from injector_app.domain.lists.list_query import PAGE, ListQuery


def test_nothing_is_narrowed_at_first() -> None:
    query = ListQuery()
    assert (query.words, query.product, query.lot, query.sort) == ("", "", "", "")
    assert (query.from_day, query.to_day, query.after) == (None, None, None)
    assert query.limit == PAGE
