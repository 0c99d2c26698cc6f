"""Formulas are guarded and come back as they were; a Bundle without anybody is one all the same."""

import json
from io import BytesIO

import openpyxl
import pytest

from injector_app.domain.patients_format import PatientsFormat
from injector_app.exchange.guarded_csv import unguarded
from injector_app.exchange.patients_out import patients_file
from tests.support.builders import a_patient


@pytest.mark.parametrize("text", ["=1+1", "+1 416", "-1", "@x", "'=1", "''=1", "\uff1d1"])
def test_formula_is_guarded(text: str) -> None:
    data = patients_file([a_patient(phone=text)], PatientsFormat.CSV).decode("utf-8-sig")
    cell = next(cell for cell in data.splitlines()[1].split(",") if cell.endswith(text))
    assert cell.startswith("'")
    assert unguarded(cell) == text


@pytest.mark.parametrize("text", ["=1+1", "+1 416", "-1", "@x", "#N/A", "0044"])
def test_spreadsheet_has_texts_only(text: str) -> None:
    data = patients_file([a_patient(phone=text)], PatientsFormat.XLSX)
    _, row = openpyxl.load_workbook(BytesIO(data)).active.iter_rows()
    assert [(cell.value, cell.data_type) for cell in row if cell.value == text] == [(text, "s")]


def test_apostrophe_of_a_name_is_no_guard() -> None:
    assert unguarded("'t Hooft") == "'t Hooft"


def test_nobody_at_all() -> None:
    assert json.loads(patients_file([], PatientsFormat.FHIR_BUNDLE))["type"] == "collection"
    assert patients_file([], PatientsFormat.FHIR_LINES) == b""
