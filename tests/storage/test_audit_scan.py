"""Rows are what their latest entry says, or the check names the first that is not (D7, D8)."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from injector_app.domain.audit_check import Flaw
from injector_app.storage.audit import append_audit
from injector_app.storage.audit_scan import AuditScan
from injector_app.storage.drafts import save_draft
from injector_app.storage.notes import append_note
from injector_app.storage.patients import update_patient
from injector_app.storage.records import Records
from injector_app.system.paths import DataFolder
from tests.support.audit import behind_the_back, first_flaw
from tests.support.builders import AN_INSTANT, a_note
from tests.support.records import A_KEY, Filled, opened

FORGERIES = {
    "UPDATE patient SET alerts = ''": (Flaw.ROW_CHANGED, "patient"),
    "UPDATE treatment SET points_given = 1": (Flaw.ROW_CHANGED, "treatment"),
    "UPDATE treatment_vial SET lot_key = 'x'": (Flaw.ROW_CHANGED, "treatment_vial"),
    "UPDATE staff SET roles = 'administrator'": (Flaw.ROW_CHANGED, "staff"),
    "UPDATE note SET canonical = '{}'": (Flaw.ROW_CHANGED, "note"),
    "DELETE FROM note": (Flaw.ROW_MISSING, "note"),
    "DELETE FROM treatment_vial": (Flaw.ROW_MISSING, "treatment_vial"),
    "INSERT INTO staff SELECT x'01', 'eve', 'Eve', '', 'administrator', x'02', 1, 0 FROM staff": (
        *(Flaw.ROW_UNKNOWN, "staff"),
    ),
}


@pytest.fixture
def signed(records: Records, filled: Filled) -> Records:
    with records.writing() as transaction:
        append_note(
            transaction, a_note(treatment=filled.treatment, patient=filled.patient), at=AN_INSTANT
        )
        append_audit(
            transaction, at=AN_INSTANT, staff=None, action="sign note", entity="e", entity_id="1"
        )
    return records


def test_records_as_the_program_leaves_them_have_no_flaw(signed: Records) -> None:
    for limit in (1, 2, 4000):
        assert first_flaw(signed, limit=limit) is None


@pytest.mark.parametrize("forgery", FORGERIES)
def test_row_changed_behind_the_log_is_named(
    signed: Records, folder: DataFolder, forgery: str
) -> None:
    signed.close()
    with behind_the_back(folder, A_KEY) as connection:
        connection.execute(forgery)
    kind, table = FORGERIES[forgery]
    with opened(folder.root) as records:
        flaw = first_flaw(records)
    assert flaw is not None
    assert (flaw.kind, flaw.row.split("/")[0]) == (kind, table)
    assert (flaw.seq > 0) is (kind is not Flaw.ROW_UNKNOWN)


def test_row_put_back_to_yesterday_is_found_and_stays_found(
    records: Records, folder: DataFolder, filled: Filled
) -> None:
    with records.writing() as transaction:
        before = transaction.execute(text("SELECT content, version FROM treatment")).one()
        draft = save_draft(transaction, filled.draft, at=AN_INSTANT, by=filled.treatment.clinician)
    records.close()
    with behind_the_back(folder, A_KEY) as connection:
        connection.execute("UPDATE treatment SET content = ?, version = ?", tuple(before))
    with opened(folder.root) as again:
        flaw = first_flaw(again)
        assert flaw is not None
        assert (flaw.kind, flaw.seq) == (Flaw.ROW_CHANGED, 2)
        with again.writing() as transaction:
            save_draft(
                transaction,
                replace(filled.draft, version=before[1]),
                at=AN_INSTANT,
                by=filled.treatment.clinician,
            )
        # Saving over it does not hide it: the new entry says what it found.
        hidden = first_flaw(again)
        assert hidden is not None
        assert (hidden.kind, hidden.seq) == (Flaw.ROW_CHANGED, 3)
    assert draft.version == before[1] + 1


def test_control_the_chain_alone_does_not_see_a_changed_row(
    signed: Records, folder: DataFolder
) -> None:
    signed.close()
    with behind_the_back(folder, A_KEY) as connection:
        connection.execute("UPDATE patient SET alerts = ''")
    with opened(folder.root) as records, records.reading() as transaction:
        scan = AuditScan()
        scan.advance(transaction, limit=2)
        assert (scan.entries, scan.flaw) == (2, None)


def test_writing_between_two_slices_is_no_flaw(records: Records, filled: Filled) -> None:
    scan, patient = AuditScan(), filled.patient
    while not scan.is_done:
        with records.reading() as transaction:
            scan.advance(transaction, limit=1)
        if scan.entries < 12:
            with records.writing() as transaction:
                patient = update_patient(transaction, replace(patient, given=f"G{scan.rows}"))
    assert scan.flaw is None
    assert scan.entries >= 12
