"""S2: no use case, no attribute and no statement changes what was signed."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from injector_app.storage.records import Transaction
from injector_app.storage.rows.amendment import AmendmentRow
from injector_app.storage.rows.note import NoteRow
from injector_app.storage.rows.signing_key import PersonalSignatureRow
from injector_app.storage.rows.stored_row import StoredRow
from injector_app.storage.rows.treatment import TreatmentRow, TreatmentVialRow
from injector_app.usecases.merge_patients import merge_patients
from injector_app.usecases.undo_import import undo_import
from injector_app.usecases.unmerge_patients import unmerge_patients
from injector_app.work.context import Work
from tests.support.amending import amended
from tests.usecases.test_every_use_case_is_audited import DEEDS, Scene, scene

__all__ = ["scene"]

# Whatever a signature speaks for, and the line by which it is found.
SIGNED = (NoteRow, AmendmentRow, PersonalSignatureRow, TreatmentVialRow, TreatmentRow)
IS_SIGNED = "treatment_id IN (SELECT treatment_id FROM note)"
COLUMNS = [(row, column.key) for row in SIGNED for column in row.__mapper__.column_attrs]
Print = dict[str, list[Any]]


def _table(row: type[StoredRow]) -> str:
    return str(row.__tablename__)


def _where(row: type[StoredRow]) -> str:
    return IS_SIGNED.replace("treatment_id IN", "id IN") if row is TreatmentRow else IS_SIGNED


def what_is_signed(work: Work) -> Print:
    """Every row of it, as the file holds it."""
    with work.records.reading() as transaction:
        return {_table(row): _rows(transaction, row) for row in SIGNED}


def _rows(transaction: Transaction, row: type[StoredRow]) -> list[Any]:
    query = text(f"SELECT * FROM {_table(row)} WHERE {_where(row)}")  # noqa: S608 - our own names
    return [tuple(found) for found in transaction.execute(query)]


def lost(work: Work, do: Callable[[], object]) -> list[Any]:
    """What was signed before a deed and is not there after it as it was."""
    before = what_is_signed(work)
    do()
    after = what_is_signed(work)
    return [row for table, rows in before.items() for row in rows if row not in after[table]]


def _merge_there_and_back(scene: Scene) -> None:
    twin = scene.merged()
    merge_patients(scene.work, patient_id=scene.patient.id, into=twin.id)
    unmerge_patients(scene.work, patient_id=scene.patient.id)


def _import_there_and_back(scene: Scene) -> None:
    undo_import(scene.work, batch_id=scene.imported())


def test_no_use_case_changes_what_was_signed(scene: Scene) -> None:
    amended(scene.work, scene.note)
    deeds = {**DEEDS, "merge": _merge_there_and_back, "import": _import_there_and_back}
    # After it, nobody else knows the password.
    deeds["choose_password"] = deeds.pop("choose_password")
    changed = {name: lost(scene.work, partial(do, scene)) for name, do in deeds.items()}
    assert {name: rows for name, rows in changed.items() if rows} == {}


def test_no_attribute_of_a_signed_row_can_be_set(scene: Scene) -> None:
    amended(scene.work, scene.note)
    before = what_is_signed(scene.work)
    taken = [
        f"{_table(row)}.{name}" for row, name in COLUMNS if not _refuses(scene.work, row, name)
    ]
    assert taken == []
    assert what_is_signed(scene.work) == before


def _refuses(work: Work, row: type[StoredRow], name: str) -> bool:
    try:
        with work.records.writing() as transaction:
            found = transaction.scalars(select(row).where(text(_where(row)))).first()
            assert found is not None
            setattr(found, name, _another(getattr(found, name)))
    except IntegrityError as refused:
        return f"{_table(row)} refuses update" in str(refused)
    return False


def _another(value: Any) -> Any:
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case str() | None:
            return f"{value}x"
        case UUID():
            return uuid4()
        case date():
            return value + timedelta(days=1)
        case _:
            raise TypeError(type(value))


def test_no_statement_changes_a_signed_row(scene: Scene) -> None:
    amended(scene.work, scene.note)
    before = what_is_signed(scene.work)
    for row, name in COLUMNS:
        for statement in _attacks(row, name):
            is_refused = _is_refused(scene.work, statement)
            # One that sets the default where the default was is no change.
            assert is_refused or "revision = NULL" in statement, statement
            assert what_is_signed(scene.work) == before, statement


def _attacks(row: type[StoredRow], name: str) -> Iterator[str]:
    table, where = _table(row), _where(row)
    yield f"UPDATE {table} SET {name} = CAST({name} AS TEXT) || 'x' WHERE {where}"  # noqa: S608 - our own names
    yield f"UPDATE OR REPLACE {table} SET {name} = NULL WHERE {where}"  # noqa: S608 - our own names
    yield f"DELETE FROM {table} WHERE {where}"  # noqa: S608 - our own names
    yield f"REPLACE INTO {table} SELECT * FROM {table} WHERE {where}"  # noqa: S608 - our own names


def _is_refused(work: Work, statement: str) -> bool:
    try:
        with work.records.writing() as transaction:
            transaction.execute(text(statement))
    except IntegrityError:
        return True
    return False


def test_control_a_guard_that_is_gone_is_noticed(scene: Scene) -> None:
    with scene.work.records.writing() as transaction:
        transaction.execute(text("DROP TRIGGER note_update_guard"))
    assert not _refuses(scene.work, NoteRow, "canonical")
