"""Toxin given elsewhere comes back as it was told."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from injector_app.domain.ids import OutsideTreatmentId, PatientId, new_id
from injector_app.domain.outside_treatment import OutsideTreatment
from injector_app.domain.units import Units
from injector_app.storage.outside_treatments import (
    add_outside_treatment,
    list_outside_treatments,
    remove_outside_treatment,
)
from injector_app.storage.records import Records
from tests.support.builders import AN_INSTANT
from tests.support.records import Filled


def told(patient: PatientId, day: date, units: Units | None = None) -> OutsideTreatment:
    product = "dysport" if units else ""
    return OutsideTreatment(OutsideTreatmentId(new_id()), patient, day, product, units, "Łódź")


def add(records: Records, filled: Filled, *outside: OutsideTreatment) -> None:
    with records.writing() as transaction:
        for each in outside:
            add_outside_treatment(transaction, each, at=AN_INSTANT, by=filled.clinician.id)


def listed(records: Records, filled: Filled) -> tuple[OutsideTreatment, ...]:
    with records.reading() as transaction:
        return list_outside_treatments(transaction, filled.patient.id)


def test_newest_first_units_known_or_not(records: Records, filled: Filled) -> None:
    old = told(filled.patient.id, date(2026, 1, 5), Units.parse("500.25"))
    new = told(filled.patient.id, date(2026, 9, 5))
    add(records, filled, old, new)
    assert listed(records, filled) == (new, old)


def test_removed_one_is_gone(records: Records, filled: Filled) -> None:
    one = told(filled.patient.id, date(2026, 1, 5))
    add(records, filled, one)
    with records.writing() as transaction:
        remove_outside_treatment(transaction, one.id)
    assert listed(records, filled) == ()


def test_it_belongs_to_a_patient(records: Records, filled: Filled) -> None:
    stray = replace(told(filled.patient.id, date(2026, 1, 5)), patient=PatientId(new_id()))
    with pytest.raises(IntegrityError):
        add(records, filled, stray)
