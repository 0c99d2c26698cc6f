"""How a file of patients is best read, as far as its bytes tell."""

from injector_app.domain.date_order import DateOrder, order_of
from injector_app.domain.import_form import (
    Columns,
    CsvForm,
    FileKind,
    ImportForm,
    TableForm,
)
from injector_app.exchange.csv_table import csv_rows, not_csv, sniff_csv
from injector_app.exchange.fhir_file import is_fhir, is_lines
from injector_app.exchange.patient_columns import cell_of, find_columns

_SAMPLES = 3


def sniff_patients(data: bytes, chosen: CsvForm | None = None) -> ImportForm:
    """How the bytes of a file are best read; a table as `chosen`, where a person chose.

    Raises:
        RuleBroken: it is no file of patients, or too large.
    """
    if is_fhir(data):
        return ImportForm(FileKind.FHIR_LINES if is_lines(data) else FileKind.FHIR)
    return ImportForm(FileKind.CSV, _sniff_table(data, chosen or sniff_csv(data)))


def order_of_column(data: bytes, form: CsvForm, columns: Columns) -> DateOrder | None:
    """The order of the birth dates of a whole file."""
    rows = csv_rows(data, form)
    next(rows, None)
    full = (row.cells for row in rows if len(row.cells) >= columns.width)
    return order_of(cell_of(columns, cells, "birth_date") for cells in full)


def _sniff_table(data: bytes, form: CsvForm) -> TableForm:
    rows = csv_rows(data, form)
    heading = next(rows, None)
    if heading is None:
        raise not_csv("it is empty")
    columns = find_columns(heading.cells)
    samples: list[list[str]] = [[] for _ in heading.cells]
    for row, _ in zip(rows, range(_SAMPLES * 10), strict=False):
        for cells, cell in zip(samples, row.cells, strict=False):
            if cell.strip() and len(cells) < _SAMPLES:
                cells.append(cell.strip())
    order = order_of_column(data, form, columns)
    return TableForm(form, columns, order, tuple(map(tuple, samples)))
