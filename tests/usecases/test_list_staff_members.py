"""Everybody is listed, those who left as well."""

from dataclasses import replace

from injector_app.usecases.change_staff_member import change_staff_member
from injector_app.usecases.list_staff_members import list_staff_members
from injector_app.work.context import Work


def test_who_left_is_still_listed(work: Work) -> None:
    before = list_staff_members(work)
    change_staff_member(work, member=replace(before[-1], is_active=False))
    after = list_staff_members(work)
    assert [each.sign_in for each in after] == [each.sign_in for each in before]
    assert [each.is_active for each in after] == [True] * (len(after) - 1) + [False]
