"""What waits is found by those who are to see to it, the oldest first."""

from injector_app.domain.note import treatment_id_of
from injector_app.usecases.leave_message import leave_message
from injector_app.usecases.list_waiting_messages import list_waiting_messages
from injector_app.usecases.mark_message import mark_message
from injector_app.work.context import Work
from tests.support.builders import a_message
from tests.support.charting import a_signed_note
from tests.support.clinic import SECOND, acting_as, later


def test_clinicians_see_their_own_and_what_is_nobodys(work: Work) -> None:
    note = a_signed_note(work)
    patient = note.content.patient.id
    pinned = leave_message(work, message=a_message(patient, treatment=treatment_id_of(note)))
    later(work)
    loose = leave_message(work, message=a_message(patient))
    assert list_waiting_messages(work) == (pinned, loose)
    assert list_waiting_messages(acting_as(work, SECOND)) == (loose,)
    mark_message(work, message_id=pinned.id, is_done=True)
    assert list_waiting_messages(work) == (loose,)
