"""Patients as a file for other programs: CSV, XLSX, a FHIR Bundle, or FHIR line by line."""

import json
from collections.abc import Iterable

from injector_app.domain.patient import Patient
from injector_app.domain.patients_format import PatientsFormat
from injector_app.exchange.fhir_patient import Plain, fhir_of_patient
from injector_app.exchange.guarded_csv import MARK, exact_csv_lines
from injector_app.exchange.patient_table import HEADINGS, patient_cells
from injector_app.exchange.xlsx_table import xlsx_table


def patients_file(patients: Iterable[Patient], kind: PatientsFormat) -> bytes:
    """The bytes of the file."""
    match kind:
        case PatientsFormat.CSV:
            return _csv(patients)
        case PatientsFormat.XLSX:
            return xlsx_table("Patients", HEADINGS, (patient_cells(each) for each in patients))
        case PatientsFormat.FHIR_BUNDLE:
            return _text(_bundle(patients)).encode()
        case PatientsFormat.FHIR_LINES:
            return "".join(f"{_text(fhir_of_patient(each))}\n" for each in patients).encode()


def _csv(patients: Iterable[Patient]) -> bytes:
    rows = (patient_cells(each) for each in patients)
    return (MARK + exact_csv_lines([HEADINGS, *rows])).encode()


def _bundle(patients: Iterable[Patient]) -> Plain:
    entries = [
        {"fullUrl": f"urn:uuid:{each.id}", "resource": fhir_of_patient(each)} for each in patients
    ]
    return {
        "resourceType": "Bundle",
        "type": "collection",
        **({"entry": entries} if entries else {}),
    }


def _text(plain: Plain) -> str:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
