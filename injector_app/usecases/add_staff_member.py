"""Add a person with an own password."""

from dataclasses import replace

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.permissions import Action, require
from injector_app.domain.staff import StaffMember
from injector_app.storage.staff import add_staff, find_staff
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def add_staff_member(
    work: Work, *, member: StaffMember, password: str, is_first: bool = True
) -> StaffMember:
    """Let one more person sign in, who then chooses an own password before anything else.

    Only where the password is nobody's secret, as in the demo clinic, it is no first one.

    Raises:
        RuleBroken: not permitted, the sign-in name is taken, or the password is refused.
    """
    require(work.person, Action.MANAGE_STAFF)
    work.require_room()
    with work.records.reading() as transaction:
        if find_staff(transaction, member.sign_in):
            raise RuleBroken(Rule.SIGN_IN_TAKEN, path="sign_in", value=member.sign_in)
    new = replace(member, has_first_password=is_first)
    slot_id = work.door.enrol(sign_in=member.sign_in, password=password)
    with work.records.writing() as transaction:
        add_staff(transaction, new, slot_id)
        work.audit(transaction, Trace("add staff member", "staff", member.id))
    return new
