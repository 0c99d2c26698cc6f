"""A patient's statement is recorded by a clinician or by the administrator, and by nobody else."""

import pytest

from injector_app.domain.amendment import AmendmentKind
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.note import treatment_id_of
from injector_app.domain.signed_amendment import SignedAmendment
from injector_app.domain.staff import Role
from injector_app.usecases.open_note import open_note
from injector_app.usecases.record_statement import record_statement
from injector_app.work.context import Work
from tests.support.charting import a_signed_note
from tests.support.clinic import PASSWORD
from tests.usecases.test_add_clinic_reference import in_role


def test_clinician_and_administrator_record_it_and_nobody_else(work: Work) -> None:
    visit = treatment_id_of(a_signed_note(work))

    def record(role: Role) -> SignedAmendment:
        return record_statement(
            in_role(work, role),
            treatment_id=visit,
            text="I said otherwise.",
            reason="Amendment refused",
            password=PASSWORD,
        )

    recorded = (record(Role.CLINICIAN), record(Role.ADMINISTRATOR))
    assert {each.content.kind for each in recorded} == {AmendmentKind.STATEMENT}
    assert open_note(work, treatment_id=visit).amendments == recorded
    for role in (Role.ASSISTANT, Role.FRONT_DESK, Role.AUDITOR):
        with pytest.raises(RuleBroken) as caught:
            record(role)
        assert caught.value.rule is Rule.NOT_PERMITTED
