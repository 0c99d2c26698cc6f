"""Which of many people are in the records already: a few statements for a whole page of a file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import exists, select, tuple_

from injector_app.domain.patient import Patient
from injector_app.domain.search_text import fold, health_key
from injector_app.storage.patient_values import record_key
from injector_app.storage.persons import is_shown
from injector_app.storage.records import Transaction
from injector_app.storage.rows.patient import PatientRow

Who = tuple[str, str, date]


@dataclass(frozen=True, slots=True)
class KnownPatients:
    """Record numbers by what people share: a record number, name and birth date, health number."""

    numbers: frozenset[str]
    by_who: dict[Who, str]
    by_health: dict[str, str]

    def has_number(self, number: str) -> bool:
        """Whether the record number is taken."""
        return record_key(number) in self.numbers

    def same_person(self, patient: Patient) -> str:
        """The record number of somebody with the name and birth date, or the health number."""
        key = health_key(patient.health_number)
        return self.by_who.get(who(patient)) or (self.by_health.get(key, "") if key else "")


def who(patient: Patient) -> Who:
    """What two records of one person share, however it is spelt."""
    return fold(patient.family), fold(patient.given), patient.birth_date


def known_patients(transaction: Transaction, patients: Sequence[Patient]) -> KnownPatients:
    """Those of the records that any of these could be."""
    people = PatientRow.family_folded, PatientRow.given_folded, PatientRow.birth_date
    named = select(*people, PatientRow.record_number).where(
        tuple_(*people).in_({who(patient) for patient in patients}), is_shown()
    )
    keys = _filled(health_key(patient.health_number) for patient in patients)
    health = select(PatientRow.health_key, PatientRow.record_number).where(
        PatientRow.health_key.in_(keys), is_shown()
    )
    return KnownPatients(
        numbers=taken_numbers(transaction, patients),
        by_who={(a, b, day): number for a, b, day, number in transaction.execute(named)},
        by_health={row.health_key: row.record_number for row in transaction.execute(health)},
    )


def taken_numbers(transaction: Transaction, patients: Iterable[Patient]) -> frozenset[str]:
    """Which of their record numbers somebody has already, shown or not, as they are compared."""
    numbers = _filled(record_key(patient.record_number) for patient in patients)
    taken = select(PatientRow.record_key).where(PatientRow.record_key.in_(numbers))
    return frozenset(transaction.scalars(taken)) if numbers else frozenset()


def is_free(transaction: Transaction, number: str) -> bool:
    """Whether nobody has the record number, shown or not."""
    taken = exists(PatientRow.id).where(PatientRow.record_key == record_key(number))
    return not transaction.scalar(taken.select())


def _filled(keys: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, keys))
