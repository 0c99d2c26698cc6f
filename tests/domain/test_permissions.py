"""Permissions: one table, default deny."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.permissions import ALLOWED, Action, is_allowed, require
from injector_app.domain.staff import Role, StaffMember


def a_person(*roles: Role) -> StaffMember:
    return StaffMember(StaffId(new_id()), "ann", "Ann", "", frozenset(roles))


def test_every_action_has_a_row() -> None:
    assert set(ALLOWED) == set(Action)


def test_nobody_without_a_role_may_do_anything() -> None:
    assert not any(is_allowed(a_person(), action) for action in Action)


def test_front_desk_looks_up_but_neither_charts_nor_signs() -> None:
    desk = a_person(Role.FRONT_DESK)
    assert is_allowed(desk, Action.FIND_TREATMENT)
    assert is_allowed(desk, Action.EXPORT_NOTE)
    for action in (Action.CHART, Action.SIGN_NOTE, Action.IMPORT_TREATMENTS, Action.MANAGE_STAFF):
        with pytest.raises(RuleBroken) as caught:
            require(desk, action)
        assert caught.value.rule is Rule.NOT_PERMITTED


def test_only_clinicians_sign() -> None:
    assert {role for role in Role if is_allowed(a_person(role), Action.SIGN_NOTE)} == {
        Role.CLINICIAN
    }
