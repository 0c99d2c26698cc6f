"""Store and load patients."""

from dataclasses import replace

from sqlalchemy import exists, func, insert, or_, select, update

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId
from injector_app.domain.patient import Patient
from injector_app.domain.search_text import health_key
from injector_app.storage.patient_names import add_names, replace_names
from injector_app.storage.patient_values import (
    patient_of,
    record_key,
    reversed_digits,
    values_of,
)
from injector_app.storage.persons import (
    ids_of_person,
    is_shown,
    shown_in_place_of,
    shown_patient_id,
)
from injector_app.storage.prefix import starts_with
from injector_app.storage.records import Transaction
from injector_app.storage.rows.patient import PatientRow, RecordCounterRow
from injector_app.storage.touched import next_touch
from injector_app.system.errors import RecordsProblem, Trouble

# The subscriber's part of most numbering plans, without country and area.
_PHONE_TAIL = 7
# A record number farther off was given by another system and does not move the count.
REACH = 1_000_000


def add_patient(transaction: Transaction, patient: Patient) -> Patient:
    """Add a patient as version 1.

    Raises:
        RuleBroken: the record number is taken.
    """
    _require_free_number(transaction, patient)
    stored = replace(patient, version=1)
    transaction.execute(
        insert(PatientRow).values(
            id=stored.id, version=1, touched=next_touch(), **values_of(stored)
        )
    )
    add_names(transaction, stored)
    _count_on_from(transaction, stored.record_number)
    return stored


def update_patient(transaction: Transaction, patient: Patient) -> Patient:
    """Store a changed patient as the next version.

    Raises:
        RuleBroken: the record number is taken, or there is no such patient.
        RecordsProblem: the patient was changed since it was read.
    """
    _require_free_number(transaction, patient)
    stored = replace(patient, version=patient.version + 1)
    changed = transaction.execute(
        update(PatientRow)
        .where(PatientRow.id == patient.id, PatientRow.version == patient.version)
        .values(version=stored.version, touched=next_touch(), **values_of(stored))
        .returning(PatientRow.id)
    )
    if changed.first() is None:
        load_patient(transaction, patient.id)
        raise RecordsProblem(Trouble.CHANGED_ELSEWHERE)
    replace_names(transaction, stored)
    _count_on_from(transaction, stored.record_number)
    return stored


def load_patient(transaction: Transaction, patient_id: PatientId) -> Patient:
    """The patient of that id, or the one it was merged into.

    Raises:
        RuleBroken: there is none.
    """
    row = transaction.get(PatientRow, shown_patient_id(transaction, patient_id))
    if row is None:
        raise RuleBroken(Rule.PATIENT_NOT_FOUND, value=str(patient_id))
    return patient_of(row)


def own_patients(transaction: Transaction, patient_id: PatientId) -> tuple[Patient, ...]:
    """Every record of the person, the one that is shown first."""
    ids = ids_of_person(transaction, patient_id)
    rows = (transaction.get(PatientRow, each) for each in ids)
    return tuple(patient_of(row) for row in rows if row is not None)


def patient_by_record_number(transaction: Transaction, number: str) -> Patient | None:
    """The patient of a record number, in any case of letters; of a merged one, who is shown."""
    numbered = select(PatientRow.id).where(PatientRow.record_key == record_key(number))
    query = select(PatientRow).where(PatientRow.id.in_(shown_in_place_of(numbered)), is_shown())
    row = transaction.scalars(query).one_or_none()
    return None if row is None else patient_of(row)


def patients_alike(transaction: Transaction, patient: Patient) -> tuple[Patient, ...]:
    """Everybody else born that day, or with the same end of the phone, or health number."""
    alike = PatientRow.birth_date == patient.birth_date
    tail = reversed_digits(patient.phone)[:_PHONE_TAIL]
    if len(tail) == _PHONE_TAIL:
        alike = or_(alike, starts_with(PatientRow.phone_reversed, tail))
    if key := health_key(patient.health_number):
        alike = or_(alike, PatientRow.health_key == key)
    query = select(PatientRow).where(alike, PatientRow.id != patient.id, is_shown())
    ordered = query.order_by(PatientRow.family_folded, PatientRow.given_folded)
    return tuple(patient_of(row) for row in transaction.scalars(ordered))


def next_record_number(transaction: Transaction) -> str:
    """The next free number, counting up; adding a patient under it uses it up for good."""
    number = _next_number(transaction)
    while transaction.scalar(exists().where(PatientRow.record_key == str(number)).select()):
        number += 1
    return str(number)


def patients_after(transaction: Transaction, number: str, *, limit: int) -> tuple[Patient, ...]:
    """Some of the patients who are shown, by record number, from the one after `number`."""
    query = select(PatientRow).where(is_shown(), PatientRow.record_key > record_key(number))
    rows = transaction.scalars(query.order_by(PatientRow.record_key).limit(limit))
    return tuple(patient_of(row) for row in rows)


def count_patients(transaction: Transaction) -> int:
    """How many patients there are."""
    return transaction.scalar(select(func.count()).select_from(PatientRow).where(is_shown())) or 0


def _require_free_number(transaction: Transaction, patient: Patient) -> None:
    taken = exists(PatientRow.id).where(
        PatientRow.record_key == record_key(patient.record_number), PatientRow.id != patient.id
    )
    if transaction.scalar(taken.select()):
        raise RuleBroken(
            Rule.RECORD_NUMBER_TAKEN, path="record_number", value=patient.record_number
        )


def _count_on_from(transaction: Transaction, number: str) -> None:
    """Count on from a number that came into use."""
    if not (number.isascii() and number.isdecimal()):
        return
    following = int(number) + 1
    current = _next_number(transaction)
    if current < following <= current + REACH:
        transaction.execute(update(RecordCounterRow).values(next_number=following))


def _next_number(transaction: Transaction) -> int:
    return transaction.scalars(select(RecordCounterRow.next_number)).one()
