"""The invented people are valid, of many scripts, and told apart."""

import unicodedata
from dataclasses import replace
from datetime import date

from injector_app.app.demo.demo_people import demo_patients, demo_staff
from injector_app.domain.likely_duplicates import likely_duplicates
from injector_app.domain.patient import checked_patient
from injector_app.domain.staff import Role


def test_patients_are_valid_and_nobody_is_alike() -> None:
    patients = demo_patients()
    for number, patient in enumerate(patients):
        numbered = replace(patient, record_number=str(number))
        assert checked_patient(numbered, today=date(2026, 11, 22)) == numbered
        assert likely_duplicates(patient, patients) == ()


def test_names_are_of_the_scripts_the_note_can_print() -> None:
    letters = "".join(f"{p.family}{p.given}" for p in demo_patients())
    scripts = {unicodedata.name(c).split()[0] for c in letters if c.isalpha()}
    assert scripts == {"LATIN", "GREEK", "CYRILLIC"}
    assert "ễ" in letters


def test_every_role_of_a_small_clinic_is_there() -> None:
    staff = demo_staff()
    roles = {role for member in staff for role in member.roles}
    assert roles >= {Role.CLINICIAN, Role.ASSISTANT, Role.FRONT_DESK, Role.ADMINISTRATOR}
    assert sum(Role.CLINICIAN in member.roles for member in staff) == 2
    assert len({member.sign_in for member in staff}) == len(staff)
