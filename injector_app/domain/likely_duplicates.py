"""Likely duplicates: people who may already be in the records."""

from collections.abc import Callable, Iterable

from injector_app.domain.look_alike import look_alike
from injector_app.domain.patient import Patient
from injector_app.domain.search_text import digits, fold, health_key


def likely_duplicates(patient: Patient, others: Iterable[Patient]) -> tuple[Patient, ...]:
    """Others with the health number, or the birth date and a matching name, or name and phone.

    Names that look the same match, whatever letters they are made of.
    """
    return tuple(other for other in others if other.id != patient.id and _alike(patient, other))


def _alike(one: Patient, other: Patient) -> bool:
    names = [(_names(one, form), _names(other, form)) for form in (fold, look_alike)]
    health = health_key(one.health_number)
    if health and health == health_key(other.health_number):
        return True
    if one.birth_date == other.birth_date:
        return any(ours & theirs for ours, theirs in names)
    same_phone = _phone(one) != "" and _phone(one) == _phone(other)
    return same_phone and any(ours == theirs for ours, theirs in names)


def _names(patient: Patient, form: Callable[[str], str]) -> frozenset[str]:
    return frozenset(form(f"{patient.family} {patient.given}").split())


def _phone(patient: Patient) -> str:
    return digits(patient.phone)[-7:]
