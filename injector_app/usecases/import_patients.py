"""Import patients from a CSV file: all of them, or none."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.patient import Patient, checked_patient
from injector_app.domain.permissions import Action, require
from injector_app.domain.search_text import fold
from injector_app.exchange.patient_rows import PatientRow, RefusedRow
from injector_app.exchange.patients_csv import read_patients_csv
from injector_app.exchange.read_file import read_file
from injector_app.storage.patients import add_patient, next_record_number, patients_alike
from injector_app.storage.records import Transaction
from injector_app.work.answers import PatientImport
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def import_patients(work: Work, *, path: Path, dry_run: bool = False) -> PatientImport:
    """Add the patients of a file; one refused row keeps all of them out.

    Raises:
        RuleBroken: the file cannot be read or is no list of patients.
    """
    require(work.person, Action.IMPORT_PATIENTS)
    work.require_room()
    rows = read_patients_csv(read_file(path), today=work.today, region=work.clinic.region)
    refused = list(rows.refused)
    added: list[Patient] = []
    with work.records.writing() as transaction:
        for row in rows.taken:
            _add(work, transaction, row, added, refused)
        if dry_run or refused:
            transaction.rollback()
    return PatientImport(tuple(added), tuple(sorted(refused, key=_line)), dry_run)


def _line(row: RefusedRow) -> int:
    return row.line


def _add(
    work: Work,
    transaction: Transaction,
    row: PatientRow,
    added: list[Patient],
    refused: list[RefusedRow],
) -> None:
    try:
        patient = _numbered(work, transaction, row.patient)
        _refuse_known(patient, patients_alike(transaction, patient))
        stored = add_patient(transaction, patient)
    except RuleBroken as problem:
        refused.append(RefusedRow(row.line, problem))
    else:
        added.append(stored)
        work.audit(transaction, Trace("import patient", "patient", stored.id, stored.id))


def _numbered(work: Work, transaction: Transaction, patient: Patient) -> Patient:
    number = patient.record_number or next_record_number(transaction)
    return checked_patient(replace(patient, record_number=number), today=work.today)


def _refuse_known(patient: Patient, alike: Iterable[Patient]) -> None:
    for other in alike:
        if _who(other) == _who(patient):
            raise RuleBroken(Rule.ALREADY_IN_RECORDS, value=other.record_number)


def _who(patient: Patient) -> tuple[str, str, object]:
    return fold(patient.family), fold(patient.given), patient.birth_date
