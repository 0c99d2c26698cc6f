"""The outcome of a check comes back from the log."""

import pytest

from injector_app.domain.audit_check import AuditCheck, AuditFlaw, Flaw
from injector_app.storage.audit import append_audit
from injector_app.storage.audit_checks import ACTION, check_facts, latest_check
from injector_app.storage.records import Records
from tests.support.builders import AN_INSTANT


@pytest.mark.parametrize(
    "flaw",
    [None, AuditFlaw(Flaw.ENTRY_CHANGED, 7), AuditFlaw(Flaw.ROW_UNKNOWN, 0, "note/a/1")],
)
def test_latest_outcome_is_read_back(records: Records, flaw: AuditFlaw | None) -> None:
    with records.writing() as transaction:
        assert latest_check(transaction) is None
        for check in (AuditCheck(AN_INSTANT, 1, 2), AuditCheck(AN_INSTANT, 30, 40, flaw)):
            append_audit(
                transaction,
                at=AN_INSTANT.replace(minute=check.entries),
                staff=None,
                action=ACTION,
                entity="records",
                entity_id="",
                facts=check_facts(check),
            )
        found = latest_check(transaction)
    assert found == AuditCheck(AN_INSTANT.replace(minute=30), 30, 40, flaw)
