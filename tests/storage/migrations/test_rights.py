"""The one door through which a record goes, and that nobody can leave it open."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from injector_app.domain.erasure import Erasure, Witness
from injector_app.domain.ids import PatientId, StaffId, new_id
from injector_app.domain.legal_hold import HoldEvent
from injector_app.domain.retention import DEFAULT_RULES
from injector_app.storage.connection import connect
from injector_app.storage.disclosures import append_disclosure
from injector_app.storage.erase_record import erase_record
from injector_app.storage.erasures import append_erasure, load_erasures
from injector_app.storage.hold_events import append_hold_event
from injector_app.storage.notes import append_note
from injector_app.storage.records import Records
from injector_app.storage.retention_rules import load_retention_rules
from injector_app.system.paths import DataFolder
from tests.storage.migrations.test_body_of_a_patient import old_records
from tests.support.audit import first_flaw
from tests.support.builders import AN_INSTANT, a_disclosure, a_note
from tests.support.records import A_KEY, Filled, opened

DELETES = (
    *("note", "treatment", "treatment_vial", "patient", "disclosure", "hold_event"),
    *("erasure", "tombstone"),
)


def a_certificate(patient: PatientId, **changes: object) -> Erasure:
    plain = {
        "patient": patient,
        "record_number": "1001",
        "last_entry": date(1990, 1, 1),
        "kept_until": date(2006, 1, 1),
        "grounds": "Canada: 10 years",
        "erased_at": datetime(2026, 11, 20, 15, 0, tzinfo=UTC),
        "administrator": Witness(StaffId(new_id()), "Ann"),
        "clinician": Witness(StaffId(new_id()), "Bob"),
    }
    return Erasure(**{**plain, **changes})  # type: ignore[arg-type]


def leave_open(records: Records, certificate: Erasure, statement: str) -> None:
    """Open the door for a patient, and let the patient stay."""
    with records.writing() as transaction:
        append_erasure(transaction, certificate)
        transaction.execute(text(statement))


@pytest.fixture
def signed(records: Records, filled: Filled) -> Filled:
    """A signed note, a disclosure and a hold."""
    patient, by = filled.patient.id, filled.clinician.id
    with records.writing() as transaction:
        append_note(transaction, a_note(treatment=filled.treatment), at=AN_INSTANT)
        append_disclosure(transaction, a_disclosure(patient), at=AN_INSTANT, by=by)
        held = HoldEvent(patient, is_held=True, day=date(2026, 11, 20), reason="Letter")
        append_hold_event(transaction, held, at=AN_INSTANT, by=by)
    return filled


@pytest.fixture
def plain(records: Records, folder: DataFolder, signed: Filled) -> Iterator[dbapi2.Connection]:
    """A bare handle, as another program would open, on records with one destroyed patient."""
    stranger = PatientId(new_id())
    assert stranger != signed.patient.id
    with records.writing() as transaction:
        erase_record(transaction, a_certificate(stranger))
    records.close()
    connection = connect(folder.database, A_KEY, mode="rw")
    yield connection
    connection.close()


@pytest.mark.parametrize("table", DELETES)
def test_without_a_certificate_nothing_is_deleted(plain: dbapi2.Connection, table: str) -> None:
    before = plain.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - ours
    assert before[0]
    with pytest.raises(dbapi2.IntegrityError, match="refuses delete"):
        plain.execute(f"DELETE FROM {table}")  # noqa: S608 - ours
    assert plain.execute(f"SELECT count(*) FROM {table}").fetchone() == before  # noqa: S608 - ours


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE disclosure SET what = ''",
        "UPDATE hold_event SET is_held = 0",
        "UPDATE erasure SET clinician = ''",
        "UPDATE tombstone SET patient_id = ''",
        "REPLACE INTO disclosure SELECT * FROM disclosure",
        "REPLACE INTO hold_event SELECT * FROM hold_event",
        "REPLACE INTO erasure SELECT * FROM erasure",
        "REPLACE INTO tombstone SELECT * FROM tombstone",
        "INSERT INTO tombstone SELECT id FROM patient",
        "INSERT INTO tombstone VALUES ('nobody')",
        "UPDATE patient SET id = 'x'",
    ],
)
def test_rows_refuse(plain: dbapi2.Connection, statement: str) -> None:
    with pytest.raises(dbapi2.IntegrityError, match="refuses"):
        plain.execute(statement)


def test_door_that_is_left_open_cannot_be_stored(records: Records, signed: Filled) -> None:
    with pytest.raises(IntegrityError):
        leave_open(records, a_certificate(signed.patient.id), "DELETE FROM outcome")
    with records.reading() as transaction:
        assert load_erasures(transaction) == ()
        assert transaction.scalar(text("SELECT count(*) FROM note")) == 1


@pytest.mark.usefixtures("signed")
def test_door_is_for_one_patient_only(records: Records) -> None:
    other = a_certificate(PatientId(new_id()))
    with pytest.raises(IntegrityError, match="note refuses delete"):
        leave_open(records, other, "DELETE FROM note")
    with records.reading() as transaction:
        assert transaction.scalar(text("SELECT count(*) FROM note")) == 1


def test_control_through_the_door_everything_goes(records: Records, signed: Filled) -> None:
    with records.writing() as transaction:
        erase_record(transaction, a_certificate(signed.patient.id))
    with records.reading() as transaction:
        for table in ("note", "treatment", "treatment_vial", "patient", "patient_name"):
            assert transaction.scalar(text(f"SELECT count(*) FROM {table}")) == 0  # noqa: S608
        assert transaction.scalar(text("SELECT count(*) FROM tombstone")) == 1


def test_certificate_needs_two_people_grounds_and_an_end(records: Records, filled: Filled) -> None:
    one = Witness(StaffId(new_id()), "Ann")
    for changes in (
        {"administrator": one, "clinician": one},
        {"grounds": ""},
        {"kept_until": date(2026, 11, 20)},
    ):
        certificate = a_certificate(filled.patient.id, **changes)
        with (
            pytest.raises(IntegrityError, match="erasure refuses"),
            records.writing() as transaction,
        ):
            erase_record(transaction, certificate)


def test_the_log_fits_rows_that_went(records: Records, signed: Filled) -> None:
    with records.writing() as transaction:
        erase_record(transaction, a_certificate(signed.patient.id))
    assert first_flaw(records) is None


def test_patient_who_was_erased_does_not_come_back(records: Records, signed: Filled) -> None:
    with records.writing() as transaction:
        transaction.execute(text("CREATE TEMP TABLE kept AS SELECT * FROM patient"))
        erase_record(transaction, a_certificate(signed.patient.id))
    with pytest.raises(IntegrityError, match="refuses"), records.writing() as transaction:
        transaction.execute(text("INSERT INTO patient SELECT * FROM kept"))


def test_records_of_schema_1_get_the_tables_and_the_rules(tmp_path: Path) -> None:
    folder = old_records(tmp_path)
    with opened(folder.root) as records, records.reading() as transaction:
        assert load_erasures(transaction) == ()
        assert load_retention_rules(transaction) == DEFAULT_RULES
