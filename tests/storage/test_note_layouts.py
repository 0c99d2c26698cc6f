"""What was decided is found again; what a newer program decided does no harm."""

from sqlalchemy import update

from injector_app.domain.note_layout import (
    AS_SET_UP,
    USUAL_ORDER,
    NoteField,
    NoteLayout,
    Paper,
)
from injector_app.domain.package_code import PackageCode
from injector_app.domain.procedure_code import ProcedureCode
from injector_app.domain.units import Units
from injector_app.storage.note_layouts import load_note_layout, store_note_layout
from injector_app.storage.records import Records
from injector_app.storage.rows.note_layout import NoteLayoutRow

CHOSEN = NoteLayout(
    logo=b"\x89PNG",
    paper=Paper.A4,
    order=USUAL_ORDER[::-1],
    hidden=frozenset({NoteField.NEEDLE, NoteField.NOTES}),
    aftercare="Rest.",
    packages=(PackageCode("botox", Units.parse("200"), "00023-3921-02"),),
    procedures=(ProcedureCode("chronic-migraine", "64615", "both sides"),),
    references=True,
)


def test_layout_is_as_set_up_until_one_is_stored(records: Records) -> None:
    with records.writing() as transaction:
        assert load_note_layout(transaction) == AS_SET_UP
        store_note_layout(transaction, NoteLayout(paper=Paper.LETTER))
        store_note_layout(transaction, CHOSEN)
    with records.reading() as transaction:
        assert load_note_layout(transaction) == CHOSEN


def test_what_this_program_does_not_know_is_left_alone(records: Records) -> None:
    newer = '{"hidden": ["Needle", "Moon"], "order": ["charts of stars"], "ink": 1}'
    with records.writing() as transaction:
        store_note_layout(transaction, AS_SET_UP)
        transaction.execute(update(NoteLayoutRow).values(chosen=newer))
        assert load_note_layout(transaction) == NoteLayout(hidden=frozenset({NoteField.NEEDLE}))
