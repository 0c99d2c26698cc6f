"""The page shows rows, or in words why there are none."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.today import TodayRow
from injector_app.gui.lists.lists_names import ListsName
from injector_app.gui.lists.page import ListsPage
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.listed_visits import a_listed_visit, list_words
from tests.support.window import find


@pytest.fixture
def page(qtbot: QtBot) -> ListsPage:
    made = ListsPage(list_words(), tuple(ListName))
    qtbot.addWidget(made)
    made.show()
    made.show_list(ListName.TODAY)
    return made


def test_nothing_to_see_is_said_and_nothing_can_be_taken(page: ListsPage) -> None:
    page.show_rows((), has_more=False, empty="No visit.")
    assert find(page, ListsName.EMPTY, PlainLabel).text() == "No visit."
    assert not page.table.isVisible()
    assert not find(page, ListsName.EXPORT, Button).isEnabled()
    page.show_rows((TodayRow(a_listed_visit()),), has_more=False, empty="")
    assert page.table.isVisible()
    assert find(page, ListsName.EXPORT, Button).isEnabled()


def test_no_count_stands_above_the_sentence_of_an_empty_list(page: ListsPage) -> None:
    count = find(page, ListsName.COUNT, PlainLabel)
    page.show_count("2 rows")
    assert count.isVisible()
    page.show_count("")
    assert not count.isVisible()


def test_failure_is_told_at_its_field_or_above(page: ListsPage) -> None:
    page.show_list(ListName.LOT)
    page.show_failure(RuleBroken(Rule.DAYS_REVERSED, path="to"))
    assert page.filters.problem_of("to")
    assert page.banner.isHidden()
    page.show_failure(RecordsProblem(Trouble.DISK_FULL, folder="x"))
    assert not page.banner.isHidden()
    page.show_list(ListName.TODAY)
    assert page.banner.isHidden()
