"""Let one patient be shown in place of another, and take it back."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import and_, exists, or_, select, update
from sqlalchemy.orm import aliased

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId
from injector_app.domain.patient import Patient
from injector_app.storage.patient_values import patient_of
from injector_app.storage.persons import is_shown
from injector_app.storage.records import Transaction
from injector_app.storage.rows.patient import PatientRow
from injector_app.system.errors import RecordsProblem, Trouble

_ONE, _OTHER = aliased(PatientRow), aliased(PatientRow)
Pair = tuple[Patient, Patient]


def merge_into(transaction: Transaction, patient: Patient, kept: PatientId) -> None:
    """From now on `kept` is shown in place of the patient; every row stays where it is.

    Raises:
        RuleBroken: they are one record, either was merged already, or others were into the first.
        RecordsProblem: the patient was changed since it was read.
    """
    _require_apart(transaction, patient.id, kept)
    _point(transaction, patient, {"merged_into": kept})


def take_apart(transaction: Transaction, patient: Patient) -> None:
    """Show the patient again.

    Raises:
        RecordsProblem: the patient was changed since it was read.
    """
    _point(transaction, patient, {"merged_into": None})


def own_patient(transaction: Transaction, patient_id: PatientId) -> Patient:
    """The patient of exactly that id, shown or not.

    Raises:
        RuleBroken: there is none.
    """
    row = transaction.get(PatientRow, patient_id)
    if row is None:
        raise RuleBroken(Rule.PATIENT_NOT_FOUND, value=str(patient_id))
    return patient_of(row)


def merged_pairs(transaction: Transaction, *, limit: int) -> tuple[Pair, ...]:
    """Each patient that was merged and the one that is shown, by name."""
    return tuple(_pairs(transaction, _OTHER.merged_into == _ONE.id, limit))


def alike_pairs(transaction: Transaction, *, limit: int) -> tuple[Pair, ...]:
    """Two patients with one name and birth date, or one health number, each pair once."""
    same_name = and_(
        _ONE.family_folded == _OTHER.family_folded,
        _ONE.given_folded == _OTHER.given_folded,
        _ONE.birth_date == _OTHER.birth_date,
    )
    same_health = and_(_ONE.health_key != "", _ONE.health_key == _OTHER.health_key)
    shown = and_(_ONE.id < _OTHER.id, is_shown(_ONE), is_shown(_OTHER))
    found: dict[tuple[PatientId, PatientId], Pair] = {}
    for same in (same_name, same_health):
        for one, other in _pairs(transaction, and_(same, shown), limit):
            found[one.id, other.id] = (one, other)
    return tuple(found.values())[:limit]


def _pairs(transaction: Transaction, condition: Any, limit: int) -> Iterator[Pair]:  # noqa: ANN401
    query = (
        select(_OTHER, _ONE)
        .join(_ONE, condition)
        .order_by(_OTHER.family_folded, _OTHER.given_folded, _OTHER.id)
    )
    for other, one in transaction.execute(query.limit(limit)):
        yield patient_of(other), patient_of(one)


def _require_apart(transaction: Transaction, patient: PatientId, kept: PatientId) -> None:
    if patient == kept:
        raise RuleBroken(Rule.MERGE_WITH_ITSELF)
    either = PatientRow.id.in_((patient, kept))
    is_merged = exists(PatientRow.id).where(
        or_(and_(either, PatientRow.merged_into.is_not(None)), PatientRow.merged_into == patient)
    )
    if transaction.scalar(is_merged.select()):
        raise RuleBroken(Rule.MERGED_ALREADY)


def _point(transaction: Transaction, patient: Patient, values: dict[str, Any]) -> None:
    changed = transaction.execute(
        update(PatientRow)
        .where(PatientRow.id == patient.id, PatientRow.version == patient.version)
        .values(version=patient.version + 1, **values)
        .returning(PatientRow.id)
    )
    if changed.first() is None:
        raise RecordsProblem(Trouble.CHANGED_ELSEWHERE)
