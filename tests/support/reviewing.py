"""Notes that are to be counter-signed."""

from dataclasses import replace

from injector_app.domain.note import SignedNote
from injector_app.domain.patient import Patient
from injector_app.domain.staff import StaffMember
from injector_app.storage.staff import find_staff
from injector_app.usecases.list_staff_members import list_staff_members
from injector_app.usecases.set_policy import set_policy
from injector_app.work.context import Work
from tests.support.charting import a_signed_note
from tests.support.clinic import SECOND


class WorkOfSecond(Work):
    """The second clinician at the first one's open door, with the second one's own slot."""

    def personal_key(self, password: str) -> bytes | None:
        """As of the second clinician."""
        with self.records.reading() as transaction:
            stored = find_staff(transaction, self.person.sign_in)
        assert stored is not None
        unlocked = replace(self.door.unlocked, slot_id=stored.slot_id)
        return replace(self.door, unlocked=unlocked).personal_key(password)


def as_second(work: Work) -> Work:
    """The same open records in the hands of the second clinician."""
    names = ("door", "catalog", "clock", "clinic", "policy", "disk")
    fields = {name: getattr(work, name) for name in names}
    return WorkOfSecond(person=second_clinician(work), **fields)


def second_clinician(work: Work) -> StaffMember:
    """Whose notes are reviewed in these tests."""
    return next(one for one in list_staff_members(work) if one.sign_in == SECOND)


def ask_for_reviews(work: Work, *whose: str) -> None:
    """The clinic's wish, by ids of people or roles."""
    set_policy(work, policy=replace(work.policy, countersigned=whose))


def a_note_to_review(work: Work, patient: Patient | None = None) -> SignedNote:
    """A note of the second clinician that the first one is to counter-sign."""
    ask_for_reviews(work, str(second_clinician(work).id))
    return a_signed_note(as_second(work), patient)
