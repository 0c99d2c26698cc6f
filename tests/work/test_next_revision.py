"""A draft becomes the first revision, or the one after that it was opened from."""

from injector_app.domain.note import CORRECTING, MEANING, treatment_id_of
from injector_app.usecases.correct_note import correct_note
from injector_app.work.context import Work
from injector_app.work.next_revision import NextRevision, next_revision
from tests.support.charting import a_complete_draft, a_registered_patient, a_signed_note


def test_first_and_following(work: Work) -> None:
    patient = a_registered_patient(work)
    visit = a_complete_draft(work, patient).treatment
    note = a_signed_note(work, patient)
    draft = correct_note(work, treatment_id=treatment_id_of(note), reason="Lot").treatment
    with work.records.reading() as transaction:
        assert next_revision(transaction, visit, work.person.id) == NextRevision(visit)
        following = next_revision(transaction, draft, work.person.id)
    assert following.treatment == note.content.treatment
    assert (following.number, following.previous_digest) == (2, note.digest)
    assert (following.reason, following.meaning) == ("Lot", CORRECTING)
    assert NextRevision(visit).meaning == MEANING
