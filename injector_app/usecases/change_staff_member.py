"""Change a person's name, credentials or roles, or say that the person left or came back."""

from dataclasses import replace

from injector_app.domain.permissions import Action, require
from injector_app.domain.staff import StaffMember
from injector_app.domain.staff_change import checked_member, require_administrator
from injector_app.storage.staff import list_staff, load_staff, update_staff
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def change_staff_member(work: Work, *, member: StaffMember) -> StaffMember:
    """Store the person; the sign-in name stays what it was.

    Raises:
        RuleBroken: not permitted, nobody of that id, no name, no role, or the last administrator.
    """
    require(work.person, Action.MANAGE_STAFF)
    with work.records.writing() as transaction:
        stored = load_staff(transaction, member.id)
        changed = checked_member(replace(member, sign_in=stored.sign_in))
        update_staff(transaction, changed)
        require_administrator(list_staff(transaction))
        work.audit(transaction, Trace("change staff member", "staff", member.id))
    return changed
