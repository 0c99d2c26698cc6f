"""The words for files of patients: how they are read, what becomes of their lines."""

from pathlib import Path

from injector_app.domain.date_order import DateOrder
from injector_app.domain.import_batch import ImportBatch
from injector_app.domain.import_form import FileKind
from injector_app.domain.patients_format import PatientsFormat
from injector_app.wording.messages import Message
from injector_app.work.answers import PatientImport

LETTERS = {"utf-8-sig": "UTF-8", "utf-16": "UTF-16", "cp1252": "Windows (Western)"}
CELLS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
DATES = {
    DateOrder.YEAR_FIRST: "year, month, day (1980-12-31)",
    DateOrder.DAY_FIRST: "day, month, year (31/12/1980)",
    DateOrder.MONTH_FIRST: "month, day, year (12/31/1980)",
}
FIELDS = {
    "": "not taken",
    "family": "family name",
    "given": "given names",
    "middle": "middle name",
    "birth_date": "birth date",
    "record_number": "record number",
    "health_number": "health number",
    "sex": "sex",
    "mobile": "mobile phone",
    "phone": "phone",
    "home_phone": "home phone",
    "work_phone": "work phone",
    "email": "e-mail",
    "street": "address",
    "street_2": "address, line 2",
    "street_3": "address, line 3",
    "city": "city",
    "state": "province or state",
    "postcode": "postcode",
    "alerts": "alerts",
    "body": "body of the atlas",
}
KINDS = {
    FileKind.CSV: "a table (CSV)",
    FileKind.FHIR: "FHIR patients (R4), one document",
    FileKind.FHIR_LINES: "FHIR patients (R4), one per line",
}
FORMATS = {
    PatientsFormat.CSV: "CSV table",
    PatientsFormat.XLSX: "Excel table (XLSX), to read only",
    PatientsFormat.FHIR_BUNDLE: "FHIR R4, one Bundle",
    PatientsFormat.FHIR_LINES: "FHIR R4, one patient per line (NDJSON)",
}
STOPPED = Message("Stopped", "Nothing was added and nothing was written.", "")


def patients_words(count: int) -> str:
    """A number of patients."""
    return "1 patient" if count == 1 else f"{count:,} patients".replace(",", "\u00a0")


def preview_words(checked: PatientImport) -> str:
    """What an import would do."""
    parts = [f"{patients_words(checked.count)} would be added."]
    if checked.refused_count:
        refused = _lines(checked.refused_count)
        parts.append(f"{refused} cannot be read; nothing is added before that is put right.")
    if checked.alike_count:
        parts.append(f"{_lines(checked.alike_count)} may be somebody who is there already.")
    return " ".join(parts)


def imported_message(done: PatientImport) -> Message:
    """What an import did."""
    return Message(
        "Imported", f"{patients_words(done.count)} added.", "You can take the whole import back."
    )


def undone_message(batch: ImportBatch) -> Message:
    """What taking an import back did."""
    return Message("Taken back", f"{patients_words(batch.patients)} gone again.", "")


def exported_message(count: int, path: Path) -> Message:
    """What an export did."""
    return Message("Exported", f"{patients_words(count)} written to {path}.", "")


def batch_words(batch: ImportBatch, day: str) -> str:
    """One import of the list."""
    line = f"{day}: {patients_words(batch.patients)} from {batch.file}, by {batch.by}."
    if not batch.used:
        return line
    verb = "was" if batch.used == 1 else "were"
    return f"{line} {patients_words(batch.used)} {verb} changed or treated since."


def _lines(count: int) -> str:
    return "1 line" if count == 1 else f"{count} lines"
