"""Show how the clinic has its notes printed."""

from injector_app.domain.note_layout import NoteLayout
from injector_app.domain.permissions import Action, require
from injector_app.storage.note_layouts import load_note_layout
from injector_app.work.context import Work


def show_note_layout(work: Work) -> NoteLayout:
    """As it is stored."""
    require(work.person, Action.SET_NOTE_LAYOUT)
    with work.records.reading() as transaction:
        return load_note_layout(transaction)
