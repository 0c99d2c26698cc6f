"""A patient whom an insider hides from the search is found by the check."""

import pytest

from injector_app.domain.audit_check import Flaw
from injector_app.storage.audit_log_scan import AuditLogScan, KeyTerm
from injector_app.storage.patients import add_patient
from injector_app.storage.records import Records
from injector_app.system.paths import DataFolder
from tests.support.audit import behind_the_back, first_flaw
from tests.support.builders import a_patient
from tests.support.records import A_KEY, AN_AUDIT_KEY, Filled, opened

FORGERIES = {
    "DELETE FROM patient_name": Flaw.NAMES_CHANGED,
    "DELETE FROM patient_name WHERE part = (SELECT min(part) FROM patient_name)": (
        Flaw.NAMES_CHANGED
    ),
    "UPDATE patient_name SET part = part || 'x'": Flaw.NAMES_CHANGED,
    "UPDATE patient_name SET name = name || 'x'": Flaw.NAMES_CHANGED,
    "INSERT INTO patient_name SELECT 'eve', 'eve', id FROM patient": Flaw.NAMES_CHANGED,
    "INSERT INTO patient_name VALUES ('eve', 'eve', 'ffffffffffffffffffffffffffffffff')": (
        Flaw.ROW_UNKNOWN
    ),
    "INSERT INTO patient_name VALUES ('eve', 'eve', '00000000000000000000000000000000')": (
        Flaw.ROW_UNKNOWN
    ),
}


@pytest.mark.parametrize("limit", [1, 2, 4000])
@pytest.mark.parametrize("forgery", FORGERIES)
def test_changed_name_row_is_named(
    records: Records, filled: Filled, folder: DataFolder, forgery: str, limit: int
) -> None:
    records.close()
    with behind_the_back(folder, A_KEY) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        assert connection.execute(forgery).rowcount > 0
    with opened(folder.root) as again:
        flaw = first_flaw(again, limit=limit)
    assert flaw is not None
    assert (flaw.kind, flaw.row.split("/")[0]) == (FORGERIES[forgery], "patient_name")
    assert filled.patient.family.lower() not in flaw.row


def test_names_of_many_patients_are_as_the_program_made_them(records: Records) -> None:
    with records.writing() as transaction:
        for number in range(7):
            add_patient(transaction, a_patient(record_number=f"{number}", given=f"Marta {number}"))
    for limit in (1, 2, 3, 7, 4000):
        assert first_flaw(records, limit=limit) is None


def test_control_the_log_says_nothing_about_names(
    records: Records, filled: Filled, folder: DataFolder
) -> None:
    records.close()
    with behind_the_back(folder, A_KEY) as connection:
        connection.execute("DELETE FROM patient_name")
        entries = connection.execute("SELECT seq, body, mac FROM audit ORDER BY seq").fetchall()
    log = AuditLogScan((KeyTerm(AN_AUDIT_KEY),))
    log.take(entries)
    assert log.flaw is None
    assert f"patient/{filled.patient.id.hex}" in log.latest
    assert not any(row.startswith("patient_name/") for row in log.latest)
