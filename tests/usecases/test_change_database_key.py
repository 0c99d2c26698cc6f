"""The records move under a fresh key; nothing in them and no password changes (K4)."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.storage.audit_witness import AuditWitness
from injector_app.storage.engine import driver_of
from injector_app.storage.rekey import content_print
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.change_database_key import change_database_key
from injector_app.work.context import Work
from tests.support.audit import whole_check
from tests.support.charting import a_complete_draft, a_registered_patient
from tests.support.clinic import PASSWORD


def printed(work: Work) -> str:
    with work.records.reading() as transaction:
        # The key of the entries so far is kept there with every change.
        transaction.connection().exec_driver_sql("DROP TABLE audit_key")
        return content_print(driver_of(transaction.connection()))


def test_work_goes_on_under_the_fresh_key(work: Work) -> None:
    patient = a_registered_patient(work)
    a_complete_draft(work, patient)
    before, kept = printed(work), bytes(work.door.unlocked.key)
    work.door.change_key()
    assert printed(work) == before
    assert work.door.unlocked.key != kept
    a_complete_draft(work, patient)
    assert printed(work) != before
    assert sorted(path.name for path in work.door.folder.root.glob("*.next*")) == []


def test_audit_goes_on_unbroken_and_is_watched_under_the_fresh_key(work: Work) -> None:
    patient = a_registered_patient(work)
    for _ in range(2):
        change_database_key(work, password=PASSWORD)
        a_complete_draft(work, patient)
    assert whole_check(work).flaw is None
    witness = work.door.witness
    work.leave_witness()
    assert AuditWitness(witness.places, witness.key).is_known


def test_needs_the_password_and_the_role(work: Work) -> None:
    with pytest.raises(RecordsProblem) as caught:
        change_database_key(work, password="wrong")
    assert caught.value.trouble is Trouble.WRONG_PASSWORD
    change_database_key(work, password=PASSWORD)


def test_desk_may_not(desk: Work) -> None:
    with pytest.raises(RuleBroken) as caught:
        change_database_key(desk, password=PASSWORD)
    assert caught.value.rule is Rule.NOT_PERMITTED
