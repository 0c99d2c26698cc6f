"""Find patients by any mix of name, record number, phone digits and birth date."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from sqlalchemy import func, select, union_all

from injector_app.domain.found_patient import FoundPatient, look_alikes
from injector_app.domain.ids import PatientId
from injector_app.domain.one_edit import FEWEST_LETTERS, is_one_edit_apart, variants
from injector_app.domain.patient import Patient
from injector_app.domain.typed_search import TypedSearch
from injector_app.storage.matching_patients import Ids, matching_patients, people_named
from injector_app.storage.patient_values import patient_of
from injector_app.storage.persons import has_hidden, is_shown, shown_in_place_of
from injector_app.storage.records import Transaction
from injector_app.storage.rows.patient import NameVariantRow, PatientNameRow, PatientRow
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
    rows = _rows(transaction, matching_patients(transaction, words, dates=dates, limit=limit))
    exact = sorted(rows, key=lambda row: _rank(row, typed))[:limit]
    near = _near(transaction, typed, limit=limit - len(exact))
    known = {row.id for row in exact}
    new = [patient_of(row) for row in near if row.id not in known]
    return _lines(transaction, [patient_of(row) for row in exact], new)


def _rank(row: PatientRow, typed: TypedSearch) -> tuple[int, str, str, str]:
    """Whole names before mere beginnings, then by name."""
    family, given = row.family_folded, row.given_folded
    whole = {*family.split(), *given.split()}.intersection(typed.names)
    return (-len(whole), family, given, row.record_number)


def _near(transaction: Transaction, typed: TypedSearch, *, limit: int) -> list[PatientRow]:
    """People one of whose names is one slip away from a typed word, the other words as typed."""
    ways = [*_slips(transaction, typed)] if limit > 0 and not typed.numbers else []
    found = (row for way in ways for row in _rows(transaction, way.limit(limit)))
    nearest = sorted(dict.fromkeys(found), key=lambda row: _rank(row, typed))
    return nearest[:limit]


def _slips(transaction: Transaction, typed: TypedSearch) -> Iterator[Ids]:
    for name in typed.names:
        parts = _parts_near(transaction, name) if len(name) >= FEWEST_LETTERS else ()
        if parts:
            others = [other for other in typed.names if other != name]
            is_any = has_hidden(transaction)
            yield people_named(PatientNameRow.part.in_(parts), others, passes_hidden=is_any)


def _parts_near(transaction: Transaction, name: str) -> tuple[str, ...]:
    query = select(NameVariantRow.part).where(NameVariantRow.variant.in_(variants(name)))
    parts = transaction.scalars(query.distinct())
    return tuple(part for part in parts if is_one_edit_apart(part, name))


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
        FoundPatient(patient, visits.get(patient.id), is_near, patient in alike)
        for patient, is_near in patients
    )


def _last_visits(transaction: Transaction, ids: Sequence[PatientId]) -> dict[PatientId, date]:
    of_person = union_all(
        select(PatientRow.id.label("own"), PatientRow.id.label("shown")).where(
            PatientRow.id.in_(ids)
        ),
        select(PatientRow.id, PatientRow.merged_into).where(PatientRow.merged_into.in_(ids)),
    ).subquery()
    last = (
        select(func.max(TreatmentRow.performed_day))
        .where(TreatmentRow.patient_id == of_person.c.own, TreatmentRow.state == "signed")
        .scalar_subquery()
    )
    query = select(of_person.c.shown, func.max(last)).group_by(of_person.c.shown)
    found = transaction.execute(query)
    return {PatientId(patient): day for patient, day in found if day is not None}
