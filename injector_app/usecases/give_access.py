"""Give somebody who left a way in again, with a new password."""

from dataclasses import replace

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import StaffId
from injector_app.domain.permissions import Action, require
from injector_app.domain.staff import StaffMember
from injector_app.storage.staff import load_staff, mark_first_password, update_slot, update_staff
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def give_access(work: Work, *, staff_id: StaffId, password: str) -> StaffMember:
    """Let the person sign in again under the same name, and choose an own password then.

    Raises:
        RuleBroken: not permitted, not found, works here already, or the password is refused.
        RecordsProblem: the key file cannot be written.
    """
    require(work.person, Action.MANAGE_STAFF)
    with work.records.reading() as transaction:
        member = load_staff(transaction, staff_id)
    if member.is_active:
        raise RuleBroken(Rule.WORKS_HERE, value=member.sign_in)
    slot_id = work.door.enrol(sign_in=member.sign_in, password=password)
    back = replace(member, is_active=True, has_first_password=True)
    with work.records.writing() as transaction:
        update_staff(transaction, back)
        update_slot(transaction, staff_id, slot_id)
        mark_first_password(transaction, staff_id, is_first=True)
        work.audit(transaction, Trace("give access", "staff", staff_id))
    return back
