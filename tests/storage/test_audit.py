"""The audit has no gap and no entry without its deed."""

from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from injector_app.domain.ids import PatientId, StaffId
from injector_app.storage.audit import append_audit
from injector_app.storage.records import Records, Transaction
from injector_app.storage.rows.audit import AuditRow
from tests.support.builders import AN_INSTANT


def append(transaction: Transaction, action: str) -> None:
    append_audit(
        transaction, at=AN_INSTANT, staff=None, action=action, entity="clinic", entity_id="1"
    )


def test_entry_comes_back_as_written(records: Records) -> None:
    staff, patient = StaffId(uuid4()), PatientId(uuid4())
    with records.writing() as transaction:
        append_audit(
            transaction,
            at=AN_INSTANT + timedelta(microseconds=1),
            staff=staff,
            action="open note",
            entity="treatment",
            entity_id="t",
            patient=patient,
            reason="phone call",
        )
    with records.reading() as transaction:
        row = transaction.scalars(select(AuditRow)).one()
        assert (row.seq, row.at, row.staff, row.patient, row.mac) == (
            *(1, AN_INSTANT + timedelta(microseconds=1), staff, patient, None),
        )
        assert (row.action, row.entity, row.entity_id) == ("open note", "treatment", "t")
        assert row.reason == "phone call"


def test_numbers_count_up_and_an_undone_entry_leaves_no_gap(records: Records) -> None:
    def append_and_fail() -> None:
        with records.writing() as transaction:
            append(transaction, "undone")
            raise ZeroDivisionError

    with records.writing() as transaction:
        append(transaction, "one")
        append(transaction, "two")
    with pytest.raises(ZeroDivisionError):
        append_and_fail()
    with records.writing() as transaction:
        append(transaction, "three")
    with records.reading() as transaction:
        rows = transaction.execute(select(AuditRow.seq, AuditRow.action)).all()
    assert [tuple(row) for row in rows] == [(1, "one"), (2, "two"), (3, "three")]
