"""Likely duplicates: people who may already be in the records."""

from collections.abc import Iterable

from injector_app.domain.patient import Patient
from injector_app.domain.search_text import digits, fold


def likely_duplicates(patient: Patient, others: Iterable[Patient]) -> tuple[Patient, ...]:
    """Others with the same birth date and a matching name, or the same name and phone."""
    return tuple(other for other in others if other.id != patient.id and _alike(patient, other))


def _alike(one: Patient, other: Patient) -> bool:
    if one.birth_date == other.birth_date:
        return _names(one) & _names(other) != frozenset()
    return _names(one) == _names(other) and _phone(one) != "" and _phone(one) == _phone(other)


def _names(patient: Patient) -> frozenset[str]:
    return frozenset(fold(f"{patient.family} {patient.given}").split())


def _phone(patient: Patient) -> str:
    return digits(patient.phone)[-7:]
