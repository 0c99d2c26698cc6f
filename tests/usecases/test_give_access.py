"""Somebody who left signs in again with a new password, and not with the old one."""

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import StaffId
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.give_access import give_access
from injector_app.usecases.list_staff_members import list_staff_members
from injector_app.usecases.remove_access import remove_access
from injector_app.usecases.sign_in import sign_in
from injector_app.work.context import Work
from tests.support.clinic import PASSWORD, SECOND, SteppingClock

NEW = "seven other grey herons"


def id_of(work: Work, name: str) -> StaffId:
    return next(each.id for each in list_staff_members(work) if each.sign_in == name)


def test_way_in_is_the_new_password_only(work: Work, catalog: Catalog) -> None:
    remove_access(work, staff_id=id_of(work, SECOND), changes_key=False)
    assert give_access(work, staff_id=id_of(work, SECOND), password=NEW).is_active
    folder, clock = work.door.folder, SteppingClock()
    work.close()
    with pytest.raises(RecordsProblem) as caught:
        sign_in(folder, sign_in=SECOND, password=PASSWORD, catalog=catalog, clock=clock)
    assert caught.value.trouble is Trouble.WRONG_PASSWORD
    sign_in(folder, sign_in=SECOND, password=NEW, catalog=catalog, clock=clock).close()


def test_who_works_here_keeps_the_password(work: Work) -> None:
    with pytest.raises(RuleBroken) as caught:
        give_access(work, staff_id=id_of(work, SECOND), password=NEW)
    assert caught.value.rule is Rule.WORKS_HERE
