"""A list that is not for this person, or could only be empty by a slip, is refused."""

from dataclasses import replace
from datetime import date

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.staff import Role
from injector_app.work.context import Work
from injector_app.work.list_request import require_list, require_lot


def test_days_the_wrong_way_round(work: Work) -> None:
    days = ListQuery(from_day=date(2026, 2, 2), to_day=date(2026, 2, 1))
    with pytest.raises(RuleBroken) as refused:
        require_list(work, ListName.LOT, days)
    assert (refused.value.rule, refused.value.path) == (Rule.DAYS_REVERSED, "to")
    require_list(work, ListName.LOT, replace(days, to_day=days.from_day))


def test_list_of_another_role(work: Work) -> None:
    keeper = replace(work, person=replace(work.person, roles=frozenset({Role.ADMINISTRATOR})))
    require_list(keeper, ListName.USE, ListQuery())
    with pytest.raises(RuleBroken) as refused:
        require_list(keeper, ListName.TODAY, ListQuery())
    assert refused.value.rule is Rule.NOT_PERMITTED


def test_recall_of_no_lot() -> None:
    require_lot(ListName.TODAY, ListQuery())
    require_lot(ListName.LOT, ListQuery(lot="C1"))
    with pytest.raises(RuleBroken) as refused:
        require_lot(ListName.LOT, ListQuery(lot=" "))
    assert refused.value.path == "lot"
