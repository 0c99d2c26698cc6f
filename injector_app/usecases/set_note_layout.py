"""Decide how the clinic has its notes printed; never what they say."""

from injector_app.domain.note_layout import NoteLayout, checked_layout
from injector_app.domain.permissions import Action, require
from injector_app.storage.note_layouts import store_note_layout
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def set_note_layout(work: Work, *, layout: NoteLayout) -> NoteLayout:
    """Store the layout; whatever is printed from now on has it, earlier files stay as they are.

    Raises:
        RuleBroken: not permitted, or a text is too long.
    """
    require(work.person, Action.SET_NOTE_LAYOUT)
    work.require_room()
    checked = checked_layout(layout)
    with work.records.writing() as transaction:
        store_note_layout(transaction, checked)
        work.audit(transaction, Trace("set note layout", "clinic", work.clinic.id))
    return checked
