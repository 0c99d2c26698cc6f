"""Patients from a file that a person chose: CSV or FHIR, one row at a time."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from injector_app.domain.date_order import DateOrder
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.import_form import Columns, FileKind, ImportForm, TableForm
from injector_app.domain.patient import Patient
from injector_app.domain.patient_rows import PatientRow, RefusedRow
from injector_app.exchange.csv_table import CsvRow, csv_rows, not_csv
from injector_app.exchange.fhir_file import (
    FoundResource,
    resources_by_line,
    resources_of_document,
)
from injector_app.exchange.fhir_patient import patient_of_fhir
from injector_app.exchange.patient_columns import cell_of, require_columns
from injector_app.exchange.patient_row import patient_of_row


def read_patients(
    data: bytes, form: ImportForm, *, today: date
) -> Iterator[PatientRow | RefusedRow]:
    """Every row of the file, taken or refused, in its order; none is kept here.

    Raises:
        RuleBroken: the file cannot be read that way, or lacks what a list of patients has.
    """
    if form.table is not None:
        return _rows_of_table(data, form.table, today)
    found = resources_by_line if form.kind is FileKind.FHIR_LINES else resources_of_document
    return (_of_resource(each, today) for each in found(data))


def _rows_of_table(data: bytes, table: TableForm, today: date) -> Iterator[PatientRow | RefusedRow]:
    require_columns(table.columns)
    if table.order is None:
        heading = table.columns.heading("birth_date")
        raise RuleBroken(Rule.DATE_ORDER_UNKNOWN, path="birth_date", value=heading[:40])
    rows = csv_rows(data, table.csv)
    next(rows, None)
    return (_of_row(row, table.columns, table.order, today) for row in rows)


def _of_row(
    row: CsvRow, columns: Columns, order: DateOrder, today: date
) -> PatientRow | RefusedRow:
    try:
        return PatientRow(row.line, _patient(row, columns, order, today))
    except RuleBroken as problem:
        return RefusedRow(row.line, problem)


def _patient(row: CsvRow, columns: Columns, order: DateOrder, today: date) -> Patient:
    # A row of another width has its cells under the wrong headings.
    width = len(row.cells)
    if width < columns.width or any(cell.strip() for cell in row.cells[columns.width :]):
        raise not_csv(f"the row has {width} cells and the heading {columns.width}")
    return patient_of_row(partial(cell_of, columns, row.cells), today=today, order=order)


def _of_resource(found: FoundResource, today: date) -> PatientRow | RefusedRow:
    try:
        if found.problem is not None:
            raise found.problem
        return PatientRow(found.place, patient_of_fhir(found.plain, today=today))
    except RuleBroken as problem:
        return RefusedRow(found.place, problem)
