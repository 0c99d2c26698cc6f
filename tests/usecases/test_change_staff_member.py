"""People change their names and roles, leave and come back; an administrator always stays."""

from dataclasses import replace

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.staff import Role, StaffMember
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from injector_app.usecases.change_staff_member import change_staff_member
from injector_app.usecases.list_staff_members import list_staff_members
from injector_app.usecases.sign_in import sign_in
from injector_app.work.context import Work
from tests.support.clinic import DESK, PASSWORD, SECOND, SteppingClock


def person(work: Work, sign_in_name: str) -> StaffMember:
    return next(each for each in list_staff_members(work) if each.sign_in == sign_in_name)


def test_changes_are_stored_and_the_sign_in_name_stays(work: Work) -> None:
    desk = person(work, DESK)
    wanted = replace(desk, sign_in="other", name=" Dee Sk-Low ", roles=frozenset({Role.AUDITOR}))
    changed = change_staff_member(work, member=wanted)
    assert person(work, DESK) == changed
    assert (changed.name, changed.roles) == ("Dee Sk-Low", frozenset({Role.AUDITOR}))


def test_who_left_does_not_sign_in_and_may_come_back(work: Work, catalog: Catalog) -> None:
    change_staff_member(work, member=replace(person(work, SECOND), is_active=False))
    folder = DataFolder(work.door.folder.root)
    work.close()

    def enter(name: str) -> Work:
        clock = SteppingClock()
        return sign_in(folder, sign_in=name, password=PASSWORD, catalog=catalog, clock=clock)

    with pytest.raises(RecordsProblem) as caught:
        enter(SECOND)
    assert caught.value.trouble is Trouble.WRONG_PASSWORD
    again = enter("ann")
    change_staff_member(again, member=replace(person(again, SECOND), is_active=True))
    again.close()
    enter(SECOND).close()


@pytest.mark.parametrize("changes", [{"roles": frozenset({Role.CLINICIAN})}, {"is_active": False}])
def test_last_administrator_stays(work: Work, changes: dict[str, object]) -> None:
    before = list_staff_members(work)
    with pytest.raises(RuleBroken) as caught:
        change_staff_member(work, member=replace(work.person, **changes))  # type: ignore[arg-type]
    assert caught.value.rule is Rule.LAST_ADMINISTRATOR
    assert list_staff_members(work) == before


def test_somebody_without_a_role_is_refused(work: Work) -> None:
    with pytest.raises(RuleBroken) as caught:
        change_staff_member(work, member=replace(person(work, DESK), roles=frozenset()))
    assert (caught.value.rule, caught.value.path) == (Rule.NO_ROLE, "roles")
