"""Whoever charts sees the clinic's references; the front desk does not."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.staff import Role
from injector_app.usecases.add_clinic_reference import add_clinic_reference
from injector_app.usecases.list_clinic_references import list_clinic_references
from injector_app.work.context import Work
from tests.support.builders import a_clinic_reference
from tests.usecases.test_add_clinic_reference import in_role


def test_assistants_read_what_clinicians_enter(work: Work) -> None:
    kept = add_clinic_reference(work, reference=a_clinic_reference())
    assert list_clinic_references(in_role(work, Role.ASSISTANT)) == (kept,)


def test_front_desk_does_not(desk: Work) -> None:
    with pytest.raises(RuleBroken) as caught:
        list_clinic_references(desk)
    assert caught.value.rule is Rule.NOT_PERMITTED
