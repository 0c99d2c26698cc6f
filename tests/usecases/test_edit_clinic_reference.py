"""An edited reference is that of who edited it."""

from dataclasses import replace

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.staff import Role
from injector_app.domain.units import Units
from injector_app.usecases.add_clinic_reference import add_clinic_reference
from injector_app.usecases.edit_clinic_reference import edit_clinic_reference
from injector_app.usecases.list_clinic_references import list_clinic_references
from injector_app.work.context import Work
from tests.support.builders import a_clinic_reference
from tests.usecases.test_add_clinic_reference import audited, in_role


def test_it_is_now_of_who_edited_it(work: Work) -> None:
    kept = add_clinic_reference(work, reference=a_clinic_reference())
    other = replace(work, person=replace(work.person, name="Still Ann"))
    changed = edit_clinic_reference(other, reference=replace(kept, high=Units.parse("300")))
    assert changed.entered_by == "Still Ann, MD"
    (listed,) = list_clinic_references(work)
    assert (listed.id, listed.high) == (kept.id, Units.parse("300"))
    assert audited(work)[-1].startswith("edit clinic reference")


def test_one_that_is_gone_is_not_made_anew(work: Work) -> None:
    before = audited(work)
    with pytest.raises(RuleBroken) as caught:
        edit_clinic_reference(work, reference=a_clinic_reference())
    assert caught.value.rule is Rule.REFERENCE_NOT_FOUND
    assert list_clinic_references(work) == ()
    assert audited(work) == before


def test_assistants_may_not(work: Work) -> None:
    with pytest.raises(RuleBroken) as caught:
        edit_clinic_reference(in_role(work, Role.ASSISTANT), reference=a_clinic_reference())
    assert caught.value.rule is Rule.NOT_PERMITTED
