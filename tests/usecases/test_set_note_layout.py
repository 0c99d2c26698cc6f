"""The clinic's layout is on every file from then on, and never in what was signed."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.note import treatment_id_of
from injector_app.domain.note_layout import AS_SET_UP, NoteField, NoteLayout, Paper
from injector_app.usecases.export_note import export_note
from injector_app.usecases.open_note import open_note
from injector_app.usecases.set_note_layout import set_note_layout
from injector_app.usecases.show_note_layout import show_note_layout
from injector_app.usecases.verify_file import verify_file
from injector_app.work.context import Work
from tests.support.charting import a_signed_note

A4_HEIGHT = 841.9


def test_layout_changes_the_paper_and_not_the_note(work: Work, tmp_path: Path) -> None:
    note = a_signed_note(work)
    before = export_note(work, treatment_id=treatment_id_of(note), path=tmp_path / "1.pdf")
    layout = NoteLayout(paper=Paper.A4, hidden=frozenset({NoteField.DEPTH}))
    assert set_note_layout(work, layout=layout) == show_note_layout(work) == layout
    after = export_note(work, treatment_id=treatment_id_of(note), path=tmp_path / "2.pdf")
    assert PdfReader(after).pages[0].mediabox.height == pytest.approx(A4_HEIGHT, abs=0.1)
    assert open_note(work, treatment_id=treatment_id_of(note)).notes == (note,)
    # What left the clinic before is still known, and still of a whole note.
    verdict = verify_file(work, path=before)
    assert verdict.is_valid
    assert not verdict.is_newest
    assert verify_file(work, path=after).is_newest


def test_layout_is_as_set_up_before_anybody_decides(work: Work) -> None:
    assert show_note_layout(work) == AS_SET_UP


def test_advice_longer_than_a_page_is_refused(work: Work) -> None:
    with pytest.raises(RuleBroken) as caught:
        set_note_layout(work, layout=NoteLayout(aftercare="word " * 1000))
    assert caught.value.rule is Rule.TEXT_TOO_LONG
    assert show_note_layout(work) == AS_SET_UP
