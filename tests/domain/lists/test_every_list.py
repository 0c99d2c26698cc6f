"""Each list has a title of its own, columns that can be told apart, and cells for them."""

import pytest

from injector_app.domain.lists.every_list import LISTS, Filter
from injector_app.domain.lists.list_name import ListName


def test_every_name_has_its_list() -> None:
    assert set(LISTS) == set(ListName)
    assert len({each.title for each in LISTS.values()}) == len(ListName)


@pytest.mark.parametrize("name", list(ListName))
def test_columns_can_be_told_apart(name: ListName) -> None:
    columns = LISTS[name].columns
    assert len({column.heading for column in columns}) == len(columns)
    sorts = [column.sort for column in columns if column.sort]
    assert len(set(sorts)) == len(sorts) >= 1
    assert all(column.share > 0 for column in columns)


def test_lot_is_a_field_where_lots_are_listed() -> None:
    with_lot = {name for name, each in LISTS.items() if Filter.LOT in each.filters}
    assert with_lot == {ListName.LOT, ListName.VIALS}


def test_use_of_products_names_nobody() -> None:
    assert Filter.WORDS not in LISTS[ListName.USE].filters
