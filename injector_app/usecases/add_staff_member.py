"""Add a person with an own password."""

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.permissions import Action, require
from injector_app.domain.staff import StaffMember
from injector_app.storage.staff import add_staff, find_staff
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def add_staff_member(work: Work, *, member: StaffMember, password: str) -> StaffMember:
    """Let one more person sign in.

    Raises:
        RuleBroken: not permitted, the sign-in name is taken, or the password is refused.
    """
    require(work.person, Action.MANAGE_STAFF)
    work.require_room()
    with work.records.reading() as transaction:
        if find_staff(transaction, member.sign_in):
            raise RuleBroken(Rule.SIGN_IN_TAKEN, path="sign_in", value=member.sign_in)
    slot_id = work.door.enrol(sign_in=member.sign_in, password=password)
    with work.records.writing() as transaction:
        add_staff(transaction, member, slot_id)
        work.audit(transaction, Trace("add staff member", "staff", member.id))
    return member
