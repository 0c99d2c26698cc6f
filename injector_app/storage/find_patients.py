"""Find patients by any mix of name, record number, phone digits and birth date."""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from uuid import UUID

from sqlalchemy import Select, String, bindparam, func, select, union_all

from injector_app.domain.found_patient import FoundPatient, look_alikes
from injector_app.domain.ids import PatientId
from injector_app.domain.one_edit import FEWEST_LETTERS
from injector_app.domain.patient import Patient
from injector_app.domain.typed_search import TypedSearch
from injector_app.storage.matching_patients import Ids, matching_patients
from injector_app.storage.patient_values import patient_of
from injector_app.storage.people_by_name import people_a_slip_away, people_by_name
from injector_app.storage.persons import has_hidden, is_shown, shown_in_place_of
from injector_app.storage.records import Transaction
from injector_app.storage.rows.patient import PatientRow
from injector_app.storage.rows.treatment import TreatmentRow


def find_patients(
    transaction: Transaction, words: str, *, dates: tuple[date, ...] = (), limit: int = 50
) -> tuple[FoundPatient, ...]:
    """Patients that match every word, by name, then those one slip away from it.

    Without words, those in hand last. `dates` are the birth dates that the words can be read as.
    """
    if not words.strip():
        latest = (
            select(PatientRow).where(is_shown()).order_by(PatientRow.touched.desc()).limit(limit)
        )
        return _lines(transaction, [patient_of(row) for row in transaction.scalars(latest)], ())
    typed = TypedSearch.of(words)
    is_any = has_hidden(transaction)
    if typed.names and not typed.numbers:
        rows = people_by_name(transaction, typed, passes_hidden=is_any, limit=limit)
    else:
        rows = _rows(transaction, matching_patients(transaction, words, dates=dates, limit=limit))
    exact = sorted(rows, key=lambda row: _rank(row, typed))[:limit]
    near = _near(transaction, typed, passes_hidden=is_any, limit=limit - len(exact))
    known = {row.id for row in exact}
    new = [patient_of(row) for row in near if row.id not in known]
    return _lines(transaction, [patient_of(row) for row in exact], new)


def _rank(row: PatientRow, typed: TypedSearch) -> tuple[int, str, str, str]:
    """Whole names before mere beginnings, then by name."""
    family, given = row.family_folded, row.given_folded
    whole = {*family.split(), *given.split()}.intersection(typed.names)
    return (-len(whole), family, given, row.record_number)


def _near(
    transaction: Transaction, typed: TypedSearch, *, passes_hidden: bool, limit: int
) -> list[PatientRow]:
    """People one of whose names is one slip away from a typed word, the other words as typed."""
    if limit <= 0 or typed.numbers:
        return []
    found = [
        row
        for name in typed.names
        if len(name) >= FEWEST_LETTERS
        for row in people_a_slip_away(
            transaction,
            name,
            [other for other in typed.names if other != name],
            passes_hidden=passes_hidden,
            limit=limit,
        )
    ]
    return sorted(dict.fromkeys(found), key=lambda row: _rank(row, typed))[:limit]


def _rows(transaction: Transaction, ids: Ids) -> Sequence[PatientRow]:
    shown = select(PatientRow).where(PatientRow.id.in_(shown_in_place_of(ids)), is_shown())
    return transaction.scalars(shown).all()


def _lines(
    transaction: Transaction, exact: Iterable[Patient], near: Iterable[Patient]
) -> tuple[FoundPatient, ...]:
    patients = [*((patient, False) for patient in exact), *((patient, True) for patient in near)]
    visits = _last_visits(transaction, [patient.id for patient, _ in patients])
    alike = look_alikes(patient for patient, _ in patients)
    return tuple(
        FoundPatient(patient, visits.get(patient.id), is_near, patient.id in alike)
        for patient, is_near in patients
    )


def _last_visits(transaction: Transaction, ids: Sequence[PatientId]) -> dict[PatientId, date]:
    found = transaction.execute(_newest_days(), {"ids": json.dumps([each.hex for each in ids])})
    return {PatientId(patient): day for patient, day in found if day is not None}


@cache
def _newest_days() -> Select[UUID, date | None]:
    """Built once: every key of the search asks for them."""
    # One parameter, however many there are.
    wanted = select(func.json_each(bindparam("ids", type_=String)).table_valued("value").c.value)
    of_person = union_all(
        select(PatientRow.id.label("own"), PatientRow.id.label("shown")).where(
            PatientRow.id.in_(wanted)
        ),
        select(PatientRow.id, PatientRow.merged_into).where(PatientRow.merged_into.in_(wanted)),
    ).subquery()
    last = (
        select(func.max(TreatmentRow.performed_day))
        .where(TreatmentRow.patient_id == of_person.c.own, TreatmentRow.state == "signed")
        .scalar_subquery()
    )
    return select(of_person.c.shown, func.max(last)).group_by(of_person.c.shown)
