"""People who may already be in the records are found, others are left in peace."""

from dataclasses import replace
from datetime import date

from injector_app.domain.ids import PatientId, new_id
from injector_app.domain.likely_duplicates import likely_duplicates
from injector_app.domain.patient import Patient


def a_patient(family: str, given: str, birth: date, phone: str = "") -> Patient:
    return Patient(PatientId(new_id()), "1", family, given, birth, phone=phone)


ADA = a_patient("Rossi", "Ada", date(1985, 3, 4), "416 555 0199")


def test_same_birth_date_and_a_shared_name_is_likely() -> None:
    swapped = a_patient("ADA", "Rossì", date(1985, 3, 4))
    married = a_patient("Bianchi", "Ada", date(1985, 3, 4))
    assert likely_duplicates(ADA, [swapped, married]) == (swapped, married)


def test_same_name_and_phone_with_another_birth_date_is_likely() -> None:
    slip = a_patient("Rossi", "Ada", date(1985, 4, 3), "+1 (416) 555-0199")
    assert likely_duplicates(ADA, [slip]) == (slip,)


def test_others_and_the_person_are_not_duplicates() -> None:
    twin = a_patient("Verdi", "Bea", date(1985, 3, 4))
    namesake = a_patient("Rossi", "Ada", date(1950, 1, 1))
    assert likely_duplicates(ADA, [twin, namesake, replace(ADA, alerts="x")]) == ()


def test_same_health_number_is_somebody_alike_whatever_the_name() -> None:
    one = replace(a_patient("A", "B", date(1950, 1, 1)), health_number="943 476-5")
    other = replace(a_patient("C", "D", date(1985, 3, 4)), health_number="9434765")
    assert likely_duplicates(one, [other]) == (other,)
    assert likely_duplicates(replace(one, health_number=""), [other]) == ()
