"""What was typed becomes a person, new or known."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.staff import Role
from injector_app.gui.staff.typed_person import TypedPerson
from tests.support.builders import A_PASSWORD, a_clinician

ROLES = frozenset({Role.ASSISTANT})


def test_somebody_new_needs_a_plain_sign_in_name() -> None:
    typed = TypedPerson(None, "N N", "New Nurse", "RN", ROLES, A_PASSWORD)
    with pytest.raises(RuleBroken) as caught:
        typed.member()
    assert caught.value.rule is Rule.SIGN_IN_NOT_PLAIN
    assert A_PASSWORD not in repr(typed)


def test_known_person_stays_the_same_person() -> None:
    known = a_clinician(sign_in="ann", is_active=False)
    member = TypedPerson(known, "other", "Ann", "", ROLES).member()
    assert (member.id, member.sign_in, member.is_active) == (known.id, "ann", False)
    assert (member.name, member.roles) == ("Ann", ROLES)
