"""A clinic of 100 000 signed treatments: one real note, copied under other ids, with its audit."""

from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

from sqlcipher3 import dbapi2

from injector_app.domain.catalog import Catalog
from injector_app.domain.ids import TreatmentId
from injector_app.domain.note import treatment_id_of
from injector_app.domain.patient import Patient
from injector_app.storage.engine import driver_of
from injector_app.usecases.sign_note import sign_note
from injector_app.work.context import Work
from injector_app.work.trace import Trace
from tests.bench.preempt import a_preempt_draft
from tests.support.charting import a_registered_patient
from tests.support.clinic import CLINICIAN, PASSWORD, open_as, set_up

TREATMENTS, AT_ONCE = 100_000, 1_000
_GUARDS = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'treatment'"
    " AND sql LIKE '%BEFORE INSERT%'"
)
_TABLES = {"treatment": "id", "treatment_vial": "treatment_id", "note": "treatment_id"}


def a_big_clinic(root: Path, catalog: Catalog, treatments: int) -> tuple[Work, Patient]:
    """Opened, and one of its patients; every row is in the audit, as if each had been signed."""
    set_up(root, catalog)
    work = open_as(CLINICIAN, root, root, catalog)
    patient = a_registered_patient(work)
    draft = a_preempt_draft(work, patient)
    signed = sign_note(work, treatment_id=draft.treatment.id, version=None, password=PASSWORD)
    guards = _take_guards(work)
    for _ in range(treatments // AT_ONCE):
        _copy(work, treatment_id_of(signed), AT_ONCE)
    _execute(work, guards)
    return work, patient


def _take_guards(work: Work) -> list[str]:
    """Let treatments come in signed; returns what forbids it again."""
    with work.records.reading() as transaction:
        driver = driver_of(transaction.connection())
        found = driver.execute(_GUARDS).fetchall()
    _execute(work, [f"DROP TRIGGER {name}" for name, _ in found])
    return [sql for _, sql in found]


def _execute(work: Work, statements: list[str]) -> None:
    with work.records.writing() as transaction:
        for statement in statements:
            driver_of(transaction.connection()).execute(statement)


def _copy(work: Work, treatment_id: TreatmentId, count: int) -> None:
    with work.records.writing() as transaction:
        driver = driver_of(transaction.connection())
        rows = {table: _rows(driver, table, key, treatment_id) for table, key in _TABLES.items()}
        for _ in range(count):
            new = uuid4().hex
            for table, (names, found) in rows.items():
                _insert(driver, table, names, [_renamed(names, row, new) for row in found])
            work.audit(transaction, Trace("sign note", "treatment", new))


def _rows(
    driver: dbapi2.Connection, table: str, key: str, treatment_id: TreatmentId
) -> tuple[list[str], list[Sequence[object]]]:
    asked = f"SELECT * FROM {table} WHERE {key} = ?"  # noqa: S608 - names of our own tables
    cursor = driver.execute(asked, (treatment_id.hex,))
    return [column[0] for column in cursor.description], cursor.fetchall()


def _renamed(names: list[str], row: Sequence[object], new: str) -> list[object]:
    """The row of another treatment; `digest` of a note must be another, too."""
    other = {"treatment_id": new, "digest": new * 2}
    if "performed_utc" in names:
        other["id"] = new
    return [other.get(name, value) for name, value in zip(names, row, strict=True)]


def _insert(
    driver: dbapi2.Connection, table: str, names: list[str], rows: list[list[object]]
) -> None:
    marks = ", ".join("?" for _ in names)
    insert = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608 - our own
    driver.executemany(insert, rows)
