"""The people who sign in."""

from uuid import uuid4

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import StaffId
from injector_app.domain.staff import GIVEN_ROLES, Role
from injector_app.storage.records import Records
from injector_app.storage.staff import StoredStaff, add_staff, find_staff, list_staff, load_staff
from tests.support.builders import a_clinician
from tests.support.records import Filled


@pytest.mark.parametrize("roles", [frozenset(), frozenset({Role.FRONT_DESK}), GIVEN_ROLES])
def test_person_comes_back_equal_with_the_slot(records: Records, roles: frozenset[Role]) -> None:
    member, slot_id = a_clinician(sign_in="bob", roles=roles), uuid4()
    with records.writing() as transaction:
        add_staff(transaction, member, slot_id)
    with records.reading() as transaction:
        assert find_staff(transaction, "bob") == StoredStaff(member, slot_id)
        assert load_staff(transaction, member.id) == member


def test_unknown_person_is_not_found(records: Records) -> None:
    with records.reading() as transaction:
        assert find_staff(transaction, "nobody") is None
        with pytest.raises(RuleBroken) as caught:
            load_staff(transaction, StaffId(uuid4()))
    assert caught.value.rule is Rule.STAFF_NOT_FOUND


def test_taken_sign_in_name_is_refused(records: Records, filled: Filled) -> None:
    with pytest.raises(RuleBroken) as caught, records.writing() as transaction:
        add_staff(transaction, a_clinician(sign_in=filled.clinician.sign_in), uuid4())
    assert caught.value.rule is Rule.SIGN_IN_TAKEN


def test_people_are_listed_by_sign_in_name(records: Records, filled: Filled) -> None:
    first = a_clinician(sign_in="aaron")
    with records.writing() as transaction:
        add_staff(transaction, first, uuid4())
    with records.reading() as transaction:
        assert list_staff(transaction) == (first, filled.clinician)
