"""References of the clinic's own come back as they were entered."""

from dataclasses import replace

import pytest

from injector_app.domain.clinic_reference import ClinicReference, ReferenceKind
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.units import Units
from injector_app.storage.clinic_references import (
    add_stored_reference,
    change_stored_reference,
    load_clinic_references,
    remove_stored_reference,
)
from injector_app.storage.records import Records
from tests.support.builders import a_clinic_reference
from tests.support.records import Filled

TOTAL = a_clinic_reference(entered_by="Anna Ortiz, MD")
MUSCLE = replace(
    a_clinic_reference(kind=ReferenceKind.MUSCLE, use="chronic-migraine", region="procerus"),
    entered_by="Anna Ortiz, MD",
    low=Units.parse("2.5"),
    high=Units.parse("5"),
    days=None,
    source="Łódź 2024",
)


def add(records: Records, filled: Filled, *references: ClinicReference) -> None:
    with records.writing() as transaction:
        for each in references:
            add_stored_reference(transaction, each, by=filled.clinician.id)


def loaded(records: Records) -> tuple[ClinicReference, ...]:
    with records.reading() as transaction:
        return load_clinic_references(transaction)


def test_totals_come_before_muscles(records: Records, filled: Filled) -> None:
    add(records, filled, MUSCLE, TOTAL)
    assert loaded(records) == (TOTAL, MUSCLE)


def test_changed_one_takes_the_place_of_itself(records: Records, filled: Filled) -> None:
    add(records, filled, TOTAL, MUSCLE)
    changed = replace(TOTAL, high=Units.parse("300"), days=90)
    with records.writing() as transaction:
        change_stored_reference(transaction, changed, by=filled.clinician.id)
    assert loaded(records) == (changed, MUSCLE)


def test_removed_one_is_gone_and_cannot_be_changed(records: Records, filled: Filled) -> None:
    add(records, filled, TOTAL)
    with records.writing() as transaction:
        remove_stored_reference(transaction, TOTAL.id)
    assert loaded(records) == ()
    with records.writing() as transaction:
        with pytest.raises(RuleBroken) as caught:
            change_stored_reference(transaction, TOTAL, by=filled.clinician.id)
        assert caught.value.rule is Rule.REFERENCE_NOT_FOUND
        with pytest.raises(RuleBroken):
            remove_stored_reference(transaction, TOTAL.id)
