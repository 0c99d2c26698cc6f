"""Roles in words."""

from injector_app.domain.staff import GIVEN_ROLES
from injector_app.gui.staff.staff_words import ROLE_WORDS, person_line, role_names
from tests.support.builders import a_clinician


def test_every_role_has_words() -> None:
    assert set(ROLE_WORDS) == GIVEN_ROLES
    everything = a_clinician(roles=GIVEN_ROLES)
    assert role_names(everything).count(",") == len(GIVEN_ROLES) - 1


def test_who_left_is_said_to_have() -> None:
    person = a_clinician(name="Ann", credentials="MD", is_active=False)
    assert person_line(person) == "Ann, MD (left)"
