"""Records of schema 1, as they were written then, are taken over; nothing signed changes."""

import shutil
from dataclasses import replace
from pathlib import Path

from sqlalchemy import select

from injector_app.domain.edition import DEFAULT_BODY
from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.domain.ids import PatientId
from injector_app.storage.connection import connect
from injector_app.storage.notes import load_notes
from injector_app.storage.patients import load_patient, update_patient
from injector_app.storage.rows.patient import PatientRow
from injector_app.storage.schema import schema_of
from injector_app.storage.search import search_treatments
from injector_app.system.paths import DataFolder
from tests.support.records import A_KEY, opened

# Written by the last program of schema 1 and never since: a clinician, a patient, a signed note.
OLD = Path(__file__).parents[2] / "data" / "records" / "schema_1.db"
DIGEST = "2ccba297193e79b346e48fb6035cf30b28053233158cc0d439779a6ec87ebed7"


def old_records(folder: Path) -> DataFolder:
    data_folder = DataFolder(folder)
    shutil.copy(OLD, data_folder.database)
    connection = connect(data_folder.database, A_KEY, mode="ro")
    assert schema_of(connection) == 1
    connection.close()
    return data_folder


def test_everybody_has_the_usual_body_and_may_get_another(tmp_path: Path) -> None:
    folder = old_records(tmp_path)
    with opened(folder.root) as records:
        with records.writing() as transaction:
            (found,) = transaction.scalars(select(PatientRow.id))
            patient = load_patient(transaction, PatientId(found))
            assert patient.body == DEFAULT_BODY
            update_patient(transaction, replace(patient, body="adult_male"))
        with records.reading() as transaction:
            assert load_patient(transaction, patient.id).body == "adult_male"


def test_signed_note_is_what_it_was(tmp_path: Path) -> None:
    folder = old_records(tmp_path)
    with opened(folder.root) as records, records.reading() as transaction:
        (found,) = search_treatments(transaction, TreatmentQuery())
        (note,) = load_notes(transaction, found.id)
    assert note.digest == DIGEST
    assert note.is_intact
    assert '"variant"' not in note.canonical
    content = note.content
    assert content.patient.body == DEFAULT_BODY
    assert {(p.atlas_version, p.variant) for p in content.treatment.chart} == {(1, DEFAULT_BODY)}
