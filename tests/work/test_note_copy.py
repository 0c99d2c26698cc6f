"""A copy carries the signatures of the revisions, and who takes it."""

from injector_app.domain.note import treatment_id_of
from injector_app.work.context import Work
from injector_app.work.note_copy import copied_note
from injector_app.work.note_pdf import printable_note
from tests.support.charting import a_signed_note


def test_copy_is_of_this_person_and_moment(work: Work) -> None:
    note = a_signed_note(work)
    with work.records.reading() as transaction:
        printable = printable_note(transaction, treatment_id_of(note))
        copied = copied_note(work, transaction, printable, b"%PDF")
    assert copied.note == note
    assert (len(copied.signatures[1]), copied.seal) == (128, printable.seal)
    assert copied.handed_out is not None
    assert copied.handed_out.name == work.person.signature_name
