"""What may be asked of a list."""

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.permissions import Action, require
from injector_app.work.context import Work
from injector_app.work.list_actions import ACTIONS


def require_list(work: Work, name: ListName, query: ListQuery) -> None:
    """Refuse a list that is not for this person, and days that could only find nothing.

    Raises:
        RuleBroken: not permitted, or the last day comes before the first.
    """
    require(work.person, Action.READ_LISTS)
    require(work.person, ACTIONS[name])
    first, last = query.from_day, query.to_day
    if first is not None and last is not None and first > last:
        # An empty recall must never come from a slip in a date.
        raise RuleBroken(Rule.DAYS_REVERSED, path="to")


def require_lot(name: ListName, query: ListQuery) -> None:
    """Refuse to write a recall of no lot.

    Raises:
        RuleBroken: none is named.
    """
    if name is ListName.LOT and not query.lot.strip():
        raise RuleBroken(Rule.TEXT_EMPTY, path="lot")
