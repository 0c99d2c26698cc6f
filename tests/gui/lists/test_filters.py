"""What is typed above a list is what is asked for, letter by letter."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.lists.every_list import LISTS, Filter
from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_query import ListQuery
from injector_app.gui.lists.filters import ListFilters
from injector_app.gui.lists.lists_names import ListsName
from tests.support.hostile_strings import hostile_strings
from tests.support.listed_visits import list_words
from tests.support.window import press, type_into


@pytest.fixture
def filters(qtbot: QtBot) -> ListFilters:
    made = ListFilters(list_words())
    qtbot.addWidget(made)
    made.offer(LISTS[ListName.LOT].filters)
    made.show()
    return made


def test_filled_fields_are_asked_for(filters: ListFilters) -> None:
    type_into(filters, ListsName.LOT, "C-1")
    type_into(filters, ListsName.WORDS, "ros")
    type_into(filters, ListsName.FROM, "11/05/2026")
    assert filters.query() == ListQuery(words="ros", lot="C-1", from_day=date(2026, 11, 5))


@pytest.mark.parametrize("typed", ["11/5", "30/02/2026", "02/30/2026", "soon", "%", "0/0/0"])
def test_half_a_date_asks_for_nothing_and_says_why(filters: ListFilters, typed: str) -> None:
    type_into(filters, ListsName.TO, typed)
    assert filters.query() is None
    assert filters.problem_of("to")
    press(filters, ListsName.CLEAR)
    assert filters.query() == ListQuery()
    assert filters.problem_of("to") == ""


def test_naughty_strings_are_asked_for_as_they_are(filters: ListFilters) -> None:
    # Typed letter by letter, so not all of them.
    for text in hostile_strings(515)[::13]:
        editor = type_into(filters, ListsName.WORDS, text)
        query = filters.query()
        assert query is not None
        assert query.words == editor.text(), text
        if text.isascii() and text.isprintable():
            assert query.words == text


def test_only_the_fields_of_the_list_are_there(filters: ListFilters) -> None:
    filters.offer(frozenset({Filter.PRODUCT}))
    problem = RuleBroken(Rule.TEXT_EMPTY, path="lot")
    assert not filters.show_problem(problem)
    filters.offer(LISTS[ListName.LOT].filters)
    assert filters.show_problem(problem)
    assert filters.problem_of("lot")


def test_clearing_asks_once(filters: ListFilters) -> None:
    type_into(filters, ListsName.LOT, "C-1")
    asked: list[None] = []
    filters.changed.connect(lambda: asked.append(None))
    filters.clear()
    assert len(asked) == 1
