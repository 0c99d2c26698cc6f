"""A removed reference is not shown any more; the audit keeps that it was there."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.staff import Role
from injector_app.usecases.add_clinic_reference import add_clinic_reference
from injector_app.usecases.list_clinic_references import list_clinic_references
from injector_app.usecases.remove_clinic_reference import remove_clinic_reference
from injector_app.work.context import Work
from tests.support.builders import a_clinic_reference
from tests.usecases.test_add_clinic_reference import audited, in_role


def test_it_is_gone_and_audited(work: Work) -> None:
    kept = add_clinic_reference(work, reference=a_clinic_reference())
    remove_clinic_reference(work, reference_id=kept.id)
    assert list_clinic_references(work) == ()
    assert audited(work)[-1].strip() == f"remove clinic reference {kept.id}"
    with pytest.raises(RuleBroken) as caught:
        remove_clinic_reference(work, reference_id=kept.id)
    assert caught.value.rule is Rule.REFERENCE_NOT_FOUND


def test_assistants_may_not(work: Work) -> None:
    kept = add_clinic_reference(work, reference=a_clinic_reference())
    with pytest.raises(RuleBroken):
        remove_clinic_reference(in_role(work, Role.ASSISTANT), reference_id=kept.id)
    assert list_clinic_references(work) == (kept,)
