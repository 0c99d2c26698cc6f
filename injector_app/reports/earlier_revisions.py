"""The revisions that a correction followed: whole, after the note that took their place."""

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.platypus import PageBreak

from injector_app.domain.catalog import Catalog
from injector_app.domain.moment_words import moment_words
from injector_app.domain.note import SignedNote
from injector_app.reports.alert_box import alert_box
from injector_app.reports.note_story import TextRoom, note_story


def earlier_revisions(
    notes: Sequence[SignedNote], catalog: Catalog, room: TextRoom
) -> Iterator[Any]:
    """Flowables, the newest of them first; nothing for a note that was never corrected."""
    for note in reversed(notes):
        content = note.content
        signed = moment_words(content.signature.signed_at, content.clinic)
        yield PageBreak()
        words = f"From here on: revision {content.number}, signed {signed}, corrected since."
        yield alert_box("Corrected", words, room.width)
        yield from note_story(note, catalog, room)
