"""Show what a made-up note would look like on a layout; nothing is stored."""

from dataclasses import dataclass, replace
from pathlib import Path

from injector_app.domain.language.tr import speaking
from injector_app.domain.note_layout import NoteLayout, checked_layout
from injector_app.domain.permissions import Action, require
from injector_app.reference.sentences import spoken_in
from injector_app.reports.logo_file import read_logo
from injector_app.reports.page_picture import page_pictures
from injector_app.reports.writer import write_note_pdf
from injector_app.work.context import Work
from injector_app.work.sample_note import sample_note

WIDTH = 1000


@dataclass(frozen=True, slots=True)
class LayoutPreview:
    """The layout with the logo in it, and the pages as PDF and as pictures."""

    layout: NoteLayout
    pdf: bytes
    pages: tuple[bytes, ...]


def preview_note_layout(
    work: Work, *, layout: NoteLayout, logo: Path | None = None
) -> LayoutPreview:
    """The pages of a sample, with a logo from a file if one is named.

    Raises:
        RuleBroken: not permitted, or the file is no picture.
    """
    require(work.person, Action.SET_NOTE_LAYOUT)
    chosen = replace(layout, logo=read_logo(logo)) if logo else layout
    checked = checked_layout(chosen)
    note = sample_note(
        work.clinic, work.catalog, work.local_now(), with_references=checked.references
    )
    with speaking(spoken_in(checked.language)):
        pdf = write_note_pdf(note, work.catalog, layout=checked)
    return LayoutPreview(checked, pdf, page_pictures(pdf, width=WIDTH))
