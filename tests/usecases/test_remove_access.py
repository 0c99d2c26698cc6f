"""Somebody who left is out, also with a copy of the old key (K3, K4)."""

import pytest
from sqlcipher3 import dbapi2

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import StaffId, new_id
from injector_app.storage.connection import connect
from injector_app.storage.schema import schema_of
from injector_app.storage.staff import find_staff
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.remove_access import remove_access
from injector_app.usecases.sign_in import sign_in
from injector_app.work.context import Work
from tests.support.audit_lines import audit_actions
from tests.support.clinic import PASSWORD, SteppingClock


def id_of(work: Work, name: str) -> StaffId:
    with work.records.reading() as transaction:
        stored = find_staff(transaction, name)
    assert stored is not None
    return stored.member.id


def test_leaver_is_out_and_the_kept_key_opens_nothing_any_more(
    work: Work, catalog: Catalog
) -> None:
    kept = bytes(work.door.unlocked.key)
    remove_access(work, staff_id=id_of(work, "bob"))
    assert audit_actions(work)[-2:] == ["remove access", "change database key"]
    folder, clock = work.door.folder, SteppingClock()
    work.close()
    thief = connect(folder.database, kept, mode="ro")
    with pytest.raises(dbapi2.DatabaseError):
        schema_of(thief)
    thief.close()
    with pytest.raises(RecordsProblem) as caught:
        sign_in(folder, sign_in="bob", password=PASSWORD, catalog=catalog, clock=clock)
    assert caught.value.trouble is Trouble.WRONG_PASSWORD
    # Who was not asked for a password gets in as before.
    desk = sign_in(folder, sign_in="desk", password=PASSWORD, catalog=catalog, clock=clock)
    assert desk.door.found == ()
    desk.close()


def test_without_another_key_only_the_slot_goes(work: Work) -> None:
    kept = bytes(work.door.unlocked.key)
    remove_access(work, staff_id=id_of(work, "bob"), changes_key=False)
    assert work.door.unlocked.key == kept
    assert audit_actions(work)[-1] == "remove access"


@pytest.mark.parametrize(("name", "rule"), [("ann", Rule.LAST_ADMINISTRATOR)])
def test_last_administrator_stays(work: Work, name: str, rule: Rule) -> None:
    before = work.door.folder.keys.read_bytes()
    with pytest.raises(RuleBroken) as caught:
        remove_access(work, staff_id=id_of(work, name))
    assert caught.value.rule is rule
    assert work.door.folder.keys.read_bytes() == before


def test_desk_may_not(desk: Work) -> None:
    with pytest.raises(RuleBroken) as caught:
        remove_access(desk, staff_id=StaffId(new_id()))
    assert caught.value.rule is Rule.NOT_PERMITTED


def test_nobody_of_that_id_is_refused(work: Work) -> None:
    with pytest.raises(RuleBroken) as caught:
        remove_access(work, staff_id=StaffId(new_id()))
    assert caught.value.rule is Rule.STAFF_NOT_FOUND
