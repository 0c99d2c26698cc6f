"""The note leaves as PDF; what cannot be written is said, and nothing half-written stays."""

from pathlib import Path

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.usecases.export_note import export_note
from injector_app.work.context import Work
from tests.support.charting import a_complete_draft, a_signed_note


def test_exported_file_is_the_note_as_pdf(work: Work, tmp_path: Path) -> None:
    note = a_signed_note(work)
    path = tmp_path / "note.pdf"
    assert export_note(work, treatment_id=note.content.treatment.id, path=path) == path
    assert path.read_bytes().startswith(b"%PDF-")
    assert sorted(tmp_path.glob("*.new")) == []


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
