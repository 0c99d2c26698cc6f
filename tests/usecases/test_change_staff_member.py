"""People change their names and roles, leave and come back; an administrator always stays."""

from dataclasses import replace

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.staff import Role, StaffMember
from injector_app.usecases.change_staff_member import change_staff_member
from injector_app.usecases.list_staff_members import list_staff_members
from injector_app.work.context import Work
from tests.support.clinic import DESK


def person(work: Work, sign_in_name: str) -> StaffMember:
    return next(each for each in list_staff_members(work) if each.sign_in == sign_in_name)


def test_changes_are_stored_and_the_sign_in_name_stays(work: Work) -> None:
    desk = person(work, DESK)
    wanted = replace(desk, sign_in="other", name=" Dee Sk-Low ", roles=frozenset({Role.AUDITOR}))
    changed = change_staff_member(work, member=wanted)
    assert person(work, DESK) == changed
    assert (changed.name, changed.roles) == ("Dee Sk-Low", frozenset({Role.AUDITOR}))


def test_access_stays_what_it_was(work: Work) -> None:
    left = replace(person(work, DESK), is_active=False)
    assert change_staff_member(work, member=left).is_active


def test_last_administrator_stays(work: Work) -> None:
    before = list_staff_members(work)
    with pytest.raises(RuleBroken) as caught:
        change_staff_member(work, member=replace(work.person, roles=frozenset({Role.CLINICIAN})))
    assert caught.value.rule is Rule.LAST_ADMINISTRATOR
    assert list_staff_members(work) == before


def test_somebody_without_a_role_is_refused(work: Work) -> None:
    with pytest.raises(RuleBroken) as caught:
        change_staff_member(work, member=replace(person(work, DESK), roles=frozenset()))
    assert (caught.value.rule, caught.value.path) == (Rule.NO_ROLE, "roles")
