"""The second person of an act that takes two."""

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId
from injector_app.domain.staff import Role, StaffMember
from injector_app.storage.staff import StoredStaff, find_staff
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def prove_two(
    work: Work, patient: PatientId, *, password: str, sign_in: str, second_password: str
) -> StaffMember:
    """Prove the acting person and a clinician who is somebody else; returns the clinician.

    Raises:
        RuleBroken: the second is the same person, no clinician, or does not work here any more.
        RecordsProblem: one of the passwords is wrong, which is written down.
    """
    second = _second(work, sign_in)
    if work.prove(password) and work.door.prove_slot(second.slot_id, second_password):
        return second.member
    with work.records.writing() as transaction:
        work.audit(transaction, Trace("failed password", "patient", patient, patient))
    raise RecordsProblem(Trouble.WRONG_PASSWORD)


def _second(work: Work, sign_in: str) -> StoredStaff:
    with work.records.reading() as transaction:
        found = find_staff(transaction, sign_in.strip().lower())
    if found is None or found.member.id == work.person.id:
        raise RuleBroken(Rule.SECOND_PERSON, path="second_sign_in")
    if Role.CLINICIAN not in found.member.roles or not found.member.is_active:
        raise RuleBroken(Rule.SECOND_PERSON, path="second_sign_in")
    return found
