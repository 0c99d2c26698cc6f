"""What waits for a counter-signature is listed for those who may give it, and the look is kept."""

from injector_app.domain.note import treatment_id_of
from injector_app.usecases.list_reviews import list_reviews
from injector_app.work.context import Work
from tests.support.audit_lines import audit_actions
from tests.support.reviewing import a_note_to_review, as_second


def test_notes_of_others_are_listed_and_the_look_is_written_down(work: Work) -> None:
    note = a_note_to_review(work)
    assert list_reviews(as_second(work)) == ()
    assert audit_actions(work)[-1] == "sign note"
    (found,) = list_reviews(work)
    assert (found.id, found.clinician) == (treatment_id_of(note), "Bob Other")
    assert audit_actions(work)[-1] == "list reviews"
