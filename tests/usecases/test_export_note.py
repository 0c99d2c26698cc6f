"""The note leaves as PDF; what cannot be written is said, and nothing half-written stays."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.file_verdict import FileState
from injector_app.domain.language.language import Language
from injector_app.domain.note_layout import AS_SET_UP
from injector_app.storage.exported_files import EXPORTING
from injector_app.storage.rows.audit import AuditRow
from injector_app.usecases.export_note import export_note
from injector_app.usecases.import_treatments import import_treatments
from injector_app.usecases.set_note_layout import set_note_layout
from injector_app.usecases.verify_file import verify_file
from injector_app.work.context import Work
from tests.support.charting import a_complete_draft, a_signed_note
from tests.support.copied import of_kind
from tests.support.fhir_check import faults
from tests.support.pdf_text import all_text


def test_exported_file_is_the_note_as_pdf(work: Work, tmp_path: Path) -> None:
    note = a_signed_note(work)
    path = tmp_path / "note.pdf"
    assert export_note(work, treatment_id=note.content.treatment.id, path=path) == path
    assert path.read_bytes().startswith(b"%PDF-")
    assert sorted(tmp_path.glob("*.new")) == []


def test_clinic_chooses_the_language_and_one_note_may_be_in_another(
    work: Work, tmp_path: Path
) -> None:
    identity = a_signed_note(work).content.treatment.id
    set_note_layout(work, layout=replace(AS_SET_UP, language=Language.FRENCH))
    french, english = tmp_path / "f.pdf", tmp_path / "e.pdf"
    export_note(work, treatment_id=identity, path=french)
    export_note(work, treatment_id=identity, path=english, language=Language.ENGLISH)
    assert "Note de traitement" in all_text(french.read_bytes())
    assert "Treatment note" in all_text(english.read_bytes())
    for path in (french, english):
        assert verify_file(work, path=path).state is FileState.MATCHES
    # What was chosen otherwise than usual is in the log.
    with work.records.reading() as transaction:
        bodies = transaction.scalars(select(AuditRow.body).where(AuditRow.action == EXPORTING))
        chosen = [json.loads(body)["facts"].get("language") for body in bodies]
    assert chosen == [None, "en"]


def test_draft_has_no_note_to_export(work: Work, tmp_path: Path) -> None:
    draft = a_complete_draft(work)
    with pytest.raises(RuleBroken) as caught:
        export_note(work, treatment_id=draft.treatment.id, path=tmp_path / "note.pdf")
    assert caught.value.rule is Rule.NOTE_NOT_FOUND


@pytest.mark.parametrize("where", ["missing/note.pdf", "."])
def test_place_that_cannot_be_written_is_named(work: Work, tmp_path: Path, where: str) -> None:
    note = a_signed_note(work)
    with pytest.raises(RuleBroken) as caught:
        export_note(work, treatment_id=note.content.treatment.id, path=tmp_path / where)
    assert caught.value.rule is Rule.FILE_NOT_WRITABLE


def test_structured_copy_lies_beside_and_comes_back(work: Work, tmp_path: Path) -> None:
    note = a_signed_note(work)
    path = tmp_path / "note.pdf"
    export_note(work, treatment_id=note.content.treatment.id, path=path, with_copy=True)
    copy = tmp_path / "note.fhir.json"
    assert faults(copy.read_bytes()) == []
    (document, *_) = of_kind(copy.read_bytes(), "DocumentReference")
    assert document["content"][0]["attachment"]["size"] == len(path.read_bytes())
    (signed,) = of_kind(copy.read_bytes(), "Provenance")
    assert len(signed["signature"][0]["data"]) == 88
    (back,) = import_treatments(work, path=copy).treatments
    assert [each.units for each in back.chart] == [
        each.units for each in note.content.treatment.chart
    ]
    assert back.vials == note.content.treatment.vials


def test_copy_is_written_on_request_only(work: Work, tmp_path: Path) -> None:
    note = a_signed_note(work)
    export_note(work, treatment_id=note.content.treatment.id, path=tmp_path / "note.pdf")
    assert [each.name for each in tmp_path.glob("*.json")] == []
