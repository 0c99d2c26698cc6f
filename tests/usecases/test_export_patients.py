"""What goes out comes in again, equal: third-party files in, searched, out, and in elsewhere."""

import json
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.date_order import DateOrder
from injector_app.domain.duplicates import Duplicates
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId, new_id
from injector_app.domain.patient import Patient, Sex
from injector_app.domain.patients_format import PatientsFormat
from injector_app.exchange.patient_table import HEADINGS
from injector_app.storage.patients import patients_after
from injector_app.usecases.export_patients import AT_ONCE, export_patients
from injector_app.usecases.find_patients import find_patients
from injector_app.usecases.import_patients import import_patients
from injector_app.usecases.look_at_import import look_at_import
from injector_app.usecases.register_patient import register_patient
from injector_app.work.answers import PatientImport
from injector_app.work.context import Work
from tests.support.builders import a_patient
from tests.support.clinic import CLINICIAN, open_as
from tests.support.hostile_strings import sample

SYNTHEA = Path(__file__).parents[1] / "data" / "synthea"
FILES = ("patients_2022_format.csv", "fhir_r4_Patient_100.ndjson")
# XLSX is for people.
COMING_BACK = [kind for kind in PatientsFormat if kind is not PatientsFormat.XLSX]
NOBODY = PatientId(a_patient().id)


def everybody(work: Work) -> list[Patient]:
    """Every patient; ids and versions are those of the clinic and no part of the person."""
    with work.records.reading() as transaction:
        found = patients_after(transaction, "", limit=AT_ONCE)
    return [replace(patient, id=NOBODY, version=0) for patient in found]


def brought_in(work: Work, path: Path) -> PatientImport:
    looked = look_at_import(work, path=path)
    table = looked.form.table
    form = looked.form
    if table is not None and table.order is None:
        form = replace(form, table=replace(table, order=DateOrder.YEAR_FIRST))
    done = import_patients(work, path=path, form=form, duplicates=Duplicates.ADD)
    assert done is not None
    assert done.refused == ()
    return done


@pytest.mark.parametrize("kind", COMING_BACK)
@pytest.mark.parametrize("name", FILES)
def test_third_party_files_come_back_equal(
    work: Work, template: Path, tmp_path: Path, catalog: Catalog, name: str, kind: PatientsFormat
) -> None:
    done = brought_in(work, SYNTHEA / name)
    first = done.patients[0]
    assert first in [
        replace(each.patient, version=0) for each in find_patients(work, words=first.family)
    ]
    path = tmp_path / f"out.{kind.value}"
    assert export_patients(work, path=path, kind=kind) == done.count
    other = open_as(CLINICIAN, template, tmp_path / "empty", catalog)
    brought_in(other, path)
    assert everybody(other) == everybody(work)
    assert len(everybody(other)) == done.count > 20
    other.close()


@pytest.mark.parametrize("kind", COMING_BACK)
def test_every_field_and_hostile_text_come_back_equal(
    work: Work, template: Path, tmp_path: Path, catalog: Catalog, kind: PatientsFormat
) -> None:
    known = 0
    for text in ("'=1", "''=1", "=cmd|x", "+1 416", "-1", "@x", "'t Hooft", *sample(400)):
        patient = a_patient(
            record_number="", family=f"{text[:150]}x" if text.isspace() else text[:150],
            given=text[:150], sex=Sex.OTHER, phone=text[:70], email=text[:150], alerts=text[:400],
            address=f"{text[:200]}\n{text[:200]}", health_number=text[:35], body="adult",
        )  # fmt: skip
        try:
            register_patient(work, patient=patient, duplicates_seen=True)
        except RuleBroken:
            continue
        known += 1
        if known > 150:
            break
    path = tmp_path / f"out.{kind.value}"
    export_patients(work, path=path, kind=kind)
    other = open_as(CLINICIAN, template, tmp_path / "empty", catalog)
    brought_in(other, path)
    assert everybody(other) == everybody(work)
    assert len(everybody(other)) > 100
    other.close()


def test_chosen_patients_only(work: Work, tmp_path: Path) -> None:
    people = [a_patient(id=new_id(), family=name, record_number="") for name in ("Ng", "Oh")]
    one, _ = (register_patient(work, patient=each, duplicates_seen=True) for each in people)
    path = tmp_path / "out.json"
    assert export_patients(work, path=path, kind=PatientsFormat.FHIR_BUNDLE, chosen=(one.id,)) == 1
    (entry,) = json.loads(path.read_bytes())["entry"]
    assert entry["resource"]["name"][0]["family"] == "Ng"


def test_spreadsheet_has_everybody_and_every_cell_is_a_text(work: Work, tmp_path: Path) -> None:
    for family, phone in (("Ng", "+1 416"), ("=1+1", "0044")):
        person = a_patient(id=new_id(), family=family, phone=phone, record_number="")
        register_patient(work, patient=person, duplicates_seen=True)
    path = tmp_path / "out.xlsx"
    assert export_patients(work, path=path, kind=PatientsFormat.XLSX) == 2
    headings, *rows = openpyxl.load_workbook(path).active.iter_rows()
    assert tuple(cell.value for cell in headings) == HEADINGS
    told = [dict(zip(HEADINGS, row, strict=True)) for row in rows]
    assert {(row["Family name"].value, row["Phone"].value) for row in told} == {
        ("Ng", "+1 416"),
        ("=1+1", "0044"),
    }
    assert {cell.data_type for row in rows for cell in row if cell.value is not None} == {"s"}


def test_stopped_export_leaves_no_file(work: Work, tmp_path: Path) -> None:
    register_patient(work, patient=a_patient())
    path = tmp_path / "out.csv"
    stopped = export_patients(work, path=path, kind=PatientsFormat.CSV, told=lambda *_: False)
    assert stopped is None
    assert list(tmp_path.glob("out*")) == []


def test_folder_that_is_not_there_is_refused(work: Work, tmp_path: Path) -> None:
    with pytest.raises(RuleBroken, match=Rule.FILE_NOT_WRITABLE.value):
        export_patients(work, path=tmp_path / "no" / "x.csv", kind=PatientsFormat.CSV)
