"""Find patients by any mix of name, record number, phone digits and birth date."""

from datetime import date

from sqlalchemy import select

from injector_app.domain.patient import Patient
from injector_app.storage.matching_patients import matching_patients
from injector_app.storage.patient_values import patient_of
from injector_app.storage.persons import is_shown, shown_in_place_of
from injector_app.storage.records import Transaction
from injector_app.storage.rows.patient import PatientRow


def find_patients(
    transaction: Transaction, words: str, *, dates: tuple[date, ...] = (), limit: int = 50
) -> tuple[Patient, ...]:
    """Patients that match every word, by name; without words, those in hand last.

    `dates` are the birth dates that the words can be read as.
    """
    query = select(PatientRow).where(is_shown()).limit(limit)
    if words.strip():
        meant = matching_patients(words, dates=dates)
        query = query.where(PatientRow.id.in_(shown_in_place_of(meant)))
        query = query.order_by(PatientRow.family_folded, PatientRow.given_folded, PatientRow.id)
    else:
        query = query.order_by(PatientRow.touched.desc())
    return tuple(patient_of(row) for row in transaction.scalars(query))
