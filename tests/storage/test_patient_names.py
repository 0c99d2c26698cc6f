"""What patients are found by comes and goes with their names."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import select

from injector_app.domain.patient import Patient
from injector_app.storage.patient_names import add_names, remove_names, replace_names
from injector_app.storage.patients import add_patient
from injector_app.storage.records import Records, Transaction
from injector_app.storage.rows.patient import NameVariantRow, PatientNameRow
from tests.support.builders import a_patient


def parts(transaction: Transaction) -> Collection[tuple[str, str]]:
    """Without the one patient whom the records hold from the start."""
    rows = transaction.execute(
        select(PatientNameRow.part, PatientNameRow.name).where(
            ~PatientNameRow.name.startswith("zebraquokka")
        )
    )
    return {(part, name) for part, name in rows}


def slips(transaction: Transaction, part: str) -> set[str]:
    query = select(NameVariantRow.variant).where(NameVariantRow.part == part)
    return set(transaction.scalars(query))


def stored(transaction: Transaction, number: str, family: str, given: str) -> Patient:
    return add_patient(transaction, a_patient(record_number=number, family=family, given=given))


def test_each_part_knows_the_whole_name_and_its_slips(records: Records) -> None:
    with records.writing() as transaction:
        stored(transaction, "1", "Løw", "Anna-Bo")
        assert parts(transaction) == {(part, "low anna bo") for part in ("low", "anna", "bo")}
        assert slips(transaction, "anna") == {"anna", "nna", "ana", "ann"}
        assert slips(transaction, "bo") == set()


def test_changed_name_leaves_nothing_of_the_old_one(records: Records) -> None:
    with records.writing() as transaction:
        patient = stored(transaction, "1", "Smith", "Jo")
        replace_names(transaction, replace(patient, family="Brown"))
        assert parts(transaction) == {("brown", "brown jo"), ("jo", "brown jo")}
        assert slips(transaction, "smith") == set()


def test_part_that_another_has_too_stays(records: Records) -> None:
    with records.writing() as transaction:
        patient = stored(transaction, "1", "Smith", "Jo")
        stored(transaction, "2", "Smith", "Ann")
        remove_names(transaction, patient.id)
        assert {part for part, _ in parts(transaction)} == {"smith", "ann"}
        assert "smit" in slips(transaction, "smith")


def test_name_of_signs_is_found_by_its_signs(records: Records) -> None:
    with records.writing() as transaction:
        patient = stored(transaction, "1", "'", "-")
        remove_names(transaction, patient.id)
        add_names(transaction, patient)
        assert parts(transaction) == {("'", "' -"), ("-", "' -")}
