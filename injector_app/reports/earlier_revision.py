"""A revision that was corrected: whole, on pages of its own, behind what took its place."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from reportlab.platypus import NextPageTemplate, PageBreak, Spacer

from injector_app.domain.catalog import Catalog
from injector_app.domain.language.tr import tr
from injector_app.domain.moment_words import moment_words
from injector_app.domain.note_layout import AS_SET_UP, NoteLayout
from injector_app.reports.alert_box import alert_box
from injector_app.reports.note_story import note_story
from injector_app.reports.revision_pages import RevisionPages
from injector_app.reports.styles import GAP


def earlier_revision(
    pages: RevisionPages, catalog: Catalog, layout: NoteLayout = AS_SET_UP
) -> Iterator[Any]:
    """Flowables that begin on a new page."""
    content = pages.note.content
    signed = moment_words(content.signature.signed_at, content.clinic)
    yield NextPageTemplate(pages.name)
    yield PageBreak()
    words = tr("From here on: revision {number}, signed {when}, corrected since.").format(
        number=content.number, when=signed
    )
    box = alert_box(tr("Corrected"), words, pages.room.width)
    yield box
    yield Spacer(1, GAP * 0.7)
    taken = box.wrap(pages.room.width, pages.room.height)[1] + GAP * 0.7
    left = replace(pages.room, height=pages.room.height - taken)
    yield from note_story(pages.note, catalog, left, layout)
