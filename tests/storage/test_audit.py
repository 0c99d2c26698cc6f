"""The audit has no gap and no entry without its deed."""

import json
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from injector_app.domain.ids import PatientId, StaffId
from injector_app.storage.audit import append_audit
from injector_app.storage.audit_append import UNNAMED
from injector_app.storage.drafts import remove_draft
from injector_app.storage.patients import add_patient, update_patient
from injector_app.storage.records import Records, Transaction
from injector_app.storage.rows.audit import AuditRow
from injector_app.storage.touched import touch_patient
from tests.support.builders import AN_INSTANT, a_patient
from tests.support.records import Filled


def append(transaction: Transaction, action: str) -> None:
    append_audit(
        transaction, at=AN_INSTANT, staff=None, action=action, entity="clinic", entity_id="1"
    )


def test_entry_comes_back_as_written(records: Records) -> None:
    staff, patient = StaffId(uuid4()), PatientId(uuid4())
    with records.writing() as transaction:
        head = append_audit(
            transaction,
            at=AN_INSTANT + timedelta(microseconds=1),
            staff=staff,
            action="open note",
            entity="treatment",
            entity_id="t",
            patient=patient,
            version=2,
            reason="phone call",
            facts={"found": 3},
        )
    with records.reading() as transaction:
        row = transaction.scalars(select(AuditRow).order_by(AuditRow.seq.desc())).first()
        assert row is not None
        assert (row.seq, row.mac, row.staff, row.patient) == (head.seq, head.mac, staff, patient)
        assert (row.action, row.entity, row.entity_id) == ("open note", "treatment", "t")
        assert row.reason == "phone call"
        plain = json.loads(row.body)
    assert row.at == "2026-11-20T14:00:00.000001+00:00" == plain["at"]
    assert (plain["version"], plain["facts"], plain["rows"]) == (2, {"found": 3}, [])


def test_entry_names_the_rows_that_changed_and_says_nothing_of_their_content(
    records: Records, filled: Filled
) -> None:
    with records.writing() as transaction:
        stored = update_patient(transaction, replace(filled.patient, family="Quokkazebra"))
        append(transaction, "edit")
        remove_draft(transaction, filled.treatment.id)
        append(transaction, "remove")
    with records.reading() as transaction:
        bodies = transaction.scalars(select(AuditRow.body).order_by(AuditRow.seq)).all()
    first, edit, remove = (json.loads(body)["rows"] for body in bodies)
    patient, draft = stored.id.hex, filled.treatment.id.hex
    ((table, key, version, before, after),) = edit
    assert (table, key, version) == ("patient", patient, 2)
    assert before in {row[4] for row in first}
    assert after not in {None, before}
    assert [row[:2] for row in remove] == [["treatment_vial", f"{draft}/0"], ["treatment", draft]]
    assert [row[4] for row in remove] == [None, None]
    assert "okka" not in "".join(bodies)


def test_change_that_nobody_explained_is_written_down_all_the_same(records: Records) -> None:
    with records.writing() as transaction:
        add_patient(transaction, a_patient(record_number="2"))
    with records.reading() as transaction:
        last = transaction.scalars(select(AuditRow).order_by(AuditRow.seq.desc())).first()
        assert last is not None
        assert last.action == UNNAMED
        assert len(json.loads(last.body)["rows"]) == 1


def test_which_patient_was_in_hand_last_is_no_change(records: Records, filled: Filled) -> None:
    with records.writing() as transaction:
        touch_patient(transaction, filled.patient.id)
    with records.reading() as transaction:
        assert transaction.scalars(select(AuditRow.seq)).all() == [1]


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
    assert [tuple(row) for row in rows[1:]] == [(2, "one"), (3, "two"), (4, "three")]
