"""Who of a list could be taken for another of it."""

from datetime import date
from typing import Any

import pytest

from injector_app.domain.found_patient import look_alikes
from tests.support.builders import a_patient

DAY, OTHER_DAY = date(1980, 3, 12), date(1981, 3, 12)


@pytest.mark.parametrize(
    ("one", "other", "are_alike"),
    [
        ({"family": "Lopez", "given": "Ana"}, {"family": "López", "given": "ANA"}, True),
        ({"family": "Lopez", "given": "Ana"}, {"family": "Ana", "given": "Lopez"}, True),
        ({"family": "Smith", "given": "Jo"}, {"family": "Smyth", "given": "Jo"}, True),
        ({"family": "Smith", "given": "Jo"}, {"family": "Smith", "given": "Jo Ann"}, True),
        ({"family": "Smith", "given": "Jo"}, {"family": "Brown", "given": "Jo"}, False),
    ],
)
def test_people_born_on_one_day(
    one: dict[str, Any], other: dict[str, Any], *, are_alike: bool
) -> None:
    pair = a_patient(birth_date=DAY, **one), a_patient(birth_date=DAY, **other)
    assert look_alikes(pair) == (frozenset(each.id for each in pair) if are_alike else frozenset())


@pytest.mark.parametrize(("family", "are_alike"), [("LOPEZ", True), ("Lopes", False)])
def test_people_born_on_other_days_are_alike_only_by_the_same_name(
    family: str, *, are_alike: bool
) -> None:
    pair = (
        a_patient(birth_date=DAY, family="López", given="Ana"),
        a_patient(birth_date=OTHER_DAY, family=family, given="Ana"),
    )
    assert look_alikes(pair) == (frozenset(each.id for each in pair) if are_alike else frozenset())


def test_one_person_is_not_like_herself() -> None:
    assert look_alikes((a_patient(),)) == frozenset()
