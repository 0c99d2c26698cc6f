"""Somebody can always manage people, and everybody has a name and a role."""

from dataclasses import replace

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.staff import Role
from injector_app.domain.staff_change import checked_member, require_administrator
from tests.support.builders import a_clinician

ADMINISTRATOR = replace(a_clinician(), roles=frozenset({Role.ADMINISTRATOR}))


@pytest.mark.parametrize(
    "people",
    [(), (replace(ADMINISTRATOR, is_active=False),), (a_clinician(roles=frozenset()),)],
)
def test_clinic_without_an_administrator_is_refused(people: tuple[object, ...]) -> None:
    with pytest.raises(RuleBroken) as caught:
        require_administrator(people)  # type: ignore[arg-type]
    assert caught.value.rule is Rule.LAST_ADMINISTRATOR


def test_one_administrator_is_enough() -> None:
    require_administrator((ADMINISTRATOR, a_clinician()))


def test_name_is_tidied_and_needed() -> None:
    assert checked_member(replace(ADMINISTRATOR, name=" Ann ")).name == "Ann"
    with pytest.raises(RuleBroken) as caught:
        checked_member(replace(ADMINISTRATOR, name=" "))
    assert caught.value.path == "name"
