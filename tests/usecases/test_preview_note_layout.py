"""A layout is looked at on a made-up note before it is stored."""

from pathlib import Path

from PIL import Image

from injector_app.domain.note_layout import AS_SET_UP, NoteField, NoteLayout
from injector_app.usecases.preview_note_layout import preview_note_layout
from injector_app.usecases.show_note_layout import show_note_layout
from injector_app.work.context import Work
from tests.support.pdf_text import all_text


def test_sample_is_marked_as_made_up_and_follows_the_layout(work: Work) -> None:
    hidden = frozenset({NoteField.ASSISTANT})
    text = all_text(preview_note_layout(work, layout=NoteLayout(hidden=hidden)).pdf)
    assert "DEMO" in text
    assert "Sample, Patient" in text
    assert "Sample Assistant" not in text


def test_reference_lines_are_shown_where_they_are_wanted(work: Work) -> None:
    texts = [
        all_text(preview_note_layout(work, layout=NoteLayout(references=wanted)).pdf)
        for wanted in (True, False)
    ]
    assert ["Sample of its source" in text for text in texts] == [True, False]


def test_logo_of_a_file_is_shown_and_nothing_is_stored(work: Work, tmp_path: Path) -> None:
    Image.new("RGB", (40, 20), (10, 90, 100)).save(tmp_path / "logo.png")
    preview = preview_note_layout(work, layout=AS_SET_UP, logo=tmp_path / "logo.png")
    assert preview.layout.logo.startswith(b"\x89PNG")
    assert b"/Subtype /Image" in preview.pdf
    assert show_note_layout(work) == AS_SET_UP
