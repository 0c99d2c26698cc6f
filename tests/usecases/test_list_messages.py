"""A look at some is written down; that there are none tells nothing of anybody."""

from injector_app.usecases.leave_message import leave_message
from injector_app.usecases.list_messages import list_messages
from injector_app.work.context import Work
from tests.support.builders import a_message
from tests.support.charting import a_registered_patient
from tests.support.clinic import later
from tests.usecases.test_add_clinic_reference import audited


def test_newest_first_and_each_look_at_some_is_an_entry(work: Work) -> None:
    patient = a_registered_patient(work).id
    before = len(audited(work))
    assert list_messages(work, patient_id=patient) == ()
    assert len(audited(work)) == before
    for words in ("First", "Second"):
        later(work)
        leave_message(work, message=a_message(patient, text=words))
    assert [each.text for each in list_messages(work, patient_id=patient)] == ["Second", "First"]
    assert audited(work)[-1].startswith("list messages")
