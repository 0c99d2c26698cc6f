"""A patient export is complete, names nobody, and is recorded; stopped, it leaves nothing (G1)."""

import json
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import text

from injector_app.domain.disclosure import Manner, Recipient
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId, new_id
from injector_app.storage.disclosures import load_disclosures
from injector_app.usecases.export_patient import export_patient
from injector_app.work.context import Work
from tests.support.charting import a_registered_patient, a_signed_note
from tests.support.copied import of_kind
from tests.support.fhir_check import faults
from tests.support.pdf_text import all_text
from tests.usecases.test_destroy_record import MARKER, a_full_record

# What the database itself counts, beside the use case; points and vials are inside the notes.
COUNTS = {
    "treatments": "SELECT count(*) FROM treatment WHERE patient_id = :p",
    "drafts": "SELECT count(*) FROM treatment WHERE patient_id = :p AND state = 'draft'",
    "notes": "SELECT count(*) FROM note JOIN treatment t ON t.id = treatment_id"
    " WHERE patient_id = :p",
    "amendments": "SELECT count(*) FROM amendment JOIN treatment t ON t.id = treatment_id"
    " WHERE patient_id = :p",
    "outcomes": "SELECT count(*) FROM outcome o JOIN treatment t ON t.id = treatment_id"
    " WHERE patient_id = :p",
    "vials": "SELECT count(*) FROM treatment_vial JOIN treatment t ON t.id = treatment_id"
    " WHERE patient_id = :p",
    "points": "SELECT sum(points_given) FROM treatment WHERE patient_id = :p",
    "outside_treatments": "SELECT count(*) FROM outside_treatment WHERE patient_id = :p",
    "disclosures": "SELECT count(*) FROM disclosure WHERE patient_id = :p",
    "legal_holds": "SELECT count(*) FROM hold_event WHERE patient_id = :p",
    "desk_messages": "SELECT count(*) FROM desk_message WHERE patient_id = :p",
    "earlier_contacts": "SELECT count(*) FROM earlier_contact WHERE patient_id = :p",
    # The export writes one more when it is all put together.
    "access_entries": "SELECT count(*) - 1 FROM audit WHERE patient = :p",
}


def counted(work: Work, patient: PatientId) -> dict[str, int]:
    with work.records.reading() as transaction:
        return {
            name: transaction.scalar(text(query), {"p": patient.hex})
            for name, query in COUNTS.items()
        }


def test_it_is_complete_and_counts_as_the_database_does(work: Work, tmp_path: Path) -> None:
    patient = a_full_record(work)
    done = export_patient(work, patient_id=patient.id, path=tmp_path / "1.zip")
    assert done is not None
    with zipfile.ZipFile(tmp_path / "1.zip") as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(files["manifest.json"])
    assert manifest["counts"] == counted(work, patient.id) == dict(done.counts)
    assert min(manifest["counts"].values()) > 0
    told = {each["name"]: each["sha256"] for each in manifest["files"]}
    assert told == {
        name: sha256(data).hexdigest() for name, data in files.items() if name != "manifest.json"
    }
    assert not [name for name in files if MARKER.lower() in name.lower()]
    record = json.loads(files["record.json"])
    assert record["patient"]["family"] == MARKER
    assert [len(record[name]) for name in ("disclosures", "legal_holds")] == [3, 2]
    assert [len(record[name]) for name in ("desk_messages", "earlier_contacts")] == [1, 2]
    (visit,) = record["treatments"]
    (revision,) = visit["revisions"]
    assert sha256(revision["canonical"].encode()).hexdigest() == revision["sha256"]
    assert MARKER in all_text(files[visit["pdf"]])
    (copy,) = [data for name, data in files.items() if name.startswith("fhir/")]
    assert faults(copy) == []
    assert MARKER in copy.decode()
    assert of_kind(copy, "DocumentReference")[0]["content"][0]["attachment"]["size"] == len(
        files[visit["pdf"]]
    )


def test_hand_out_is_recorded(work: Work, tmp_path: Path) -> None:
    patient = a_registered_patient(work)
    a_signed_note(work, patient)
    export_patient(
        work,
        patient_id=patient.id,
        path=tmp_path / "1.zip",
        recipient=Recipient.COURT,
        name="Superior Court",
        ground="Order 12",
    )
    with work.records.reading() as transaction:
        (given,) = load_disclosures(transaction, patient.id)
    assert (given.recipient, given.manner, given.name) == (
        Recipient.COURT,
        Manner.EXPORT,
        "Superior Court",
    )


@pytest.mark.parametrize("stop_at", [0, 1])
def test_stopped_it_leaves_nothing(work: Work, tmp_path: Path, stop_at: int) -> None:
    patient = a_registered_patient(work)
    a_signed_note(work, patient)
    seen: list[tuple[int, int]] = []

    def told(done: int, count: int) -> bool:
        seen.append((done, count))
        return done < stop_at

    folder = tmp_path / "out"
    folder.mkdir()
    path = folder / "1.zip"
    assert export_patient(work, patient_id=patient.id, path=path, told=told) is None
    assert seen[-1] == (stop_at, 1)
    assert list(folder.iterdir()) == []
    with work.records.reading() as transaction:
        assert load_disclosures(transaction, patient.id) == ()


def test_nobody_and_nowhere_are_said(work: Work, tmp_path: Path) -> None:
    with pytest.raises(RuleBroken) as caught:
        export_patient(work, patient_id=PatientId(new_id()), path=tmp_path / "1.zip")
    assert caught.value.rule is Rule.PATIENT_NOT_FOUND
    patient = a_registered_patient(work)
    with pytest.raises(RuleBroken) as caught:
        export_patient(work, patient_id=patient.id, path=tmp_path / "no" / "1.zip")
    assert caught.value.rule is Rule.FILE_NOT_WRITABLE
