"""Patients from a CSV file."""

from datetime import date
from functools import partial

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import RuleBroken
from injector_app.domain.patient import Patient
from injector_app.exchange.csv_table import CsvRow, not_csv, read_csv
from injector_app.exchange.patient_columns import Columns, find_columns
from injector_app.exchange.patient_row import patient_of_row
from injector_app.exchange.patient_rows import PatientRow, PatientRows, RefusedRow


def read_patients_csv(data: bytes, *, today: date, region: WorldRegion) -> PatientRows:
    """Every row of the file, taken or refused.

    Raises:
        RuleBroken: the file is no CSV, or lacks the columns of a patient list.
    """
    heading, *rows = read_csv(data)
    columns = find_columns(heading.cells)
    taken, refused = [], []
    for row in rows:
        try:
            patient = _patient(row, columns, today=today, region=region)
        except RuleBroken as problem:
            refused.append(RefusedRow(row.line, problem))
        else:
            taken.append(PatientRow(row.line, patient))
    return PatientRows(tuple(taken), tuple(refused))


def _patient(row: CsvRow, columns: Columns, *, today: date, region: WorldRegion) -> Patient:
    # A row of another width has its cells under the wrong headings.
    width = len(row.cells)
    if width < columns.width or any(cell.strip() for cell in row.cells[columns.width :]):
        raise not_csv(f"the row has {width} cells and the heading {columns.width}")
    return patient_of_row(partial(columns.cell, row.cells), today=today, region=region)
