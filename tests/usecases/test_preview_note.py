"""What is looked at is what is printed, and the look is written down."""

from pathlib import Path

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.language.language import Language
from injector_app.domain.note_variant import NoteVariant
from injector_app.usecases.export_note import export_note
from injector_app.usecases.preview_note import preview_note
from injector_app.work.context import Work
from tests.support.audit_lines import audit_actions
from tests.support.charting import a_complete_draft, a_signed_note


@pytest.mark.parametrize("language", [None, *Language])
@pytest.mark.parametrize("variant", [NoteVariant.NOTE, NoteVariant.PATIENT])
def test_bytes_are_those_of_the_export(
    work: Work, tmp_path: Path, variant: NoteVariant, language: Language | None
) -> None:
    identity = a_signed_note(work).content.treatment.id
    looked_at = preview_note(work, treatment_id=identity, variant=variant, language=language)
    assert audit_actions(work)[-1] == "show pages of note"
    path = tmp_path / "a.pdf"
    export_note(work, treatment_id=identity, path=path, variant=variant, language=language)
    assert path.read_bytes() == looked_at


def test_draft_has_no_pages(work: Work) -> None:
    with pytest.raises(RuleBroken) as caught:
        preview_note(work, treatment_id=a_complete_draft(work).treatment.id)
    assert caught.value.rule is Rule.NOTE_NOT_FOUND
