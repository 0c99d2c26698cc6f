"""A reference is kept under the name of who enters it, whatever the form says."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.staff import Role
from injector_app.usecases.add_clinic_reference import add_clinic_reference
from injector_app.usecases.list_clinic_references import list_clinic_references
from injector_app.work.context import Work
from tests.support.builders import a_clinic_reference


def audited(work: Work) -> list[str]:
    with work.records.reading() as transaction:
        rows = transaction.execute(text("SELECT action, entity_id, reason FROM audit ORDER BY seq"))
        return [" ".join(word or "" for word in row) for row in rows]


def in_role(work: Work, *roles: Role) -> Work:
    return replace(work, person=replace(work.person, roles=frozenset(roles)))


def test_name_and_date_are_the_programs(work: Work) -> None:
    typed = a_clinic_reference(entered_by="Somebody Else", entered_on=date(2020, 1, 1))
    kept = add_clinic_reference(work, reference=typed)
    assert (kept.entered_by, kept.entered_on) == ("Ann Who, MD", work.today)
    assert list_clinic_references(work) == (kept,)
    assert audited(work)[-1].startswith("add clinic reference")


def test_audit_holds_no_content(work: Work) -> None:
    kept = add_clinic_reference(work, reference=a_clinic_reference(source="Zebraquokka 1999"))
    assert audited(work)[-1].strip() == f"add clinic reference {kept.id}"


def test_refused_one_leaves_no_trace(work: Work) -> None:
    before = audited(work)
    for wrong in (a_clinic_reference(source=""), a_clinic_reference(product="nobodys")):
        with pytest.raises(RuleBroken):
            add_clinic_reference(work, reference=wrong)
    assert list_clinic_references(work) == ()
    assert audited(work) == before


@pytest.mark.parametrize("role", Role)
def test_clinicians_and_administrators_may(work: Work, role: Role) -> None:
    person = in_role(work, role)
    if role in {Role.CLINICIAN, Role.ADMINISTRATOR}:
        add_clinic_reference(person, reference=a_clinic_reference())
        return
    with pytest.raises(RuleBroken) as caught:
        add_clinic_reference(person, reference=a_clinic_reference())
    assert caught.value.rule is Rule.NOT_PERMITTED
