"""What reading each list takes."""

from collections.abc import Mapping

from injector_app.domain.lists.list_name import ListName
from injector_app.domain.permissions import Action, is_allowed
from injector_app.domain.staff import StaffMember

ACTIONS: Mapping[ListName, Action] = {
    ListName.TODAY: Action.LIST_TODAY,
    ListName.REVIEW: Action.LIST_DUE,
    ListName.NEXT: Action.LIST_DUE,
    ListName.DRAFTS: Action.LIST_DRAFTS,
    ListName.LOT: Action.TRACE_LOT,
    ListName.VIALS: Action.LIST_VIALS,
    ListName.USE: Action.LIST_USE,
}


def lists_of(person: StaffMember) -> tuple[ListName, ...]:
    """The lists that are for a person, in the order they are offered."""
    return tuple(name for name in ListName if is_allowed(person, ACTIONS[name]))
