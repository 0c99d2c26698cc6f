"""What may be changed of the people who sign in."""

from collections.abc import Iterable
from dataclasses import replace

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.staff import GIVEN_ROLES, Role, StaffMember
from injector_app.domain.typed_text import clean_line, required_line


def checked_member(member: StaffMember) -> StaffMember:
    """The person with tidied fields.

    Raises:
        RuleBroken: the name or every role is missing.
    """
    if not member.roles & GIVEN_ROLES:
        raise RuleBroken(Rule.NO_ROLE, path="roles")
    return replace(
        member,
        name=required_line(member.name, "name"),
        credentials=clean_line(member.credentials, "credentials", limit=40),
    )


def require_administrator(people: Iterable[StaffMember]) -> None:
    """Refuse a clinic in which nobody could manage people.

    Raises:
        RuleBroken: no active person is an administrator.
    """
    if not any(each.is_active and Role.ADMINISTRATOR in each.roles for each in people):
        raise RuleBroken(Rule.LAST_ADMINISTRATOR, path="roles")
