"""Sign-in names are plain and people sign with their credentials."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.staff import Role, StaffMember, new_staff_member, parse_sign_in


def a_member(credentials: str) -> StaffMember:
    return new_staff_member(
        staff_id=StaffId(new_id()),
        sign_in="Dr.Who",
        name="Ann Who",
        credentials=credentials,
        roles=frozenset({Role.CLINICIAN}),
    )


def test_signature_name_carries_credentials() -> None:
    assert a_member("MD").signature_name == "Ann Who, MD"
    assert a_member("").signature_name == "Ann Who"
    assert a_member("").sign_in == "dr.who"


@pytest.mark.parametrize("typed", ["", "a", "two words", "../up", "é", "x" * 41])
def test_sign_in_name_that_is_not_plain_is_refused(typed: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        parse_sign_in(typed)
    assert caught.value.rule is Rule.SIGN_IN_NOT_PLAIN
