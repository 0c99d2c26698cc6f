"""Everybody is listed, those who left as well."""

from injector_app.usecases.list_staff_members import list_staff_members
from injector_app.usecases.remove_access import remove_access
from injector_app.work.context import Work


def test_who_left_is_still_listed(work: Work) -> None:
    before = list_staff_members(work)
    remove_access(work, staff_id=before[-1].id, changes_key=False)
    after = list_staff_members(work)
    assert [each.sign_in for each in after] == [each.sign_in for each in before]
    assert [each.is_active for each in after] == [True] * (len(after) - 1) + [False]
