"""Change a person's name, credentials or roles."""

from dataclasses import replace

from injector_app.domain.permissions import Action, require
from injector_app.domain.staff import StaffMember
from injector_app.domain.staff_change import checked_member, require_administrator
from injector_app.storage.staff import list_staff, load_staff, update_staff
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def change_staff_member(work: Work, *, member: StaffMember) -> StaffMember:
    """Store the person; sign-in name and access stay what they were.

    Raises:
        RuleBroken: not permitted, nobody of that id, no name, no role, or the last administrator.
    """
    require(work.person, Action.MANAGE_STAFF)
    with work.records.writing() as transaction:
        stored = load_staff(transaction, member.id)
        kept = replace(member, sign_in=stored.sign_in, is_active=stored.is_active)
        changed = checked_member(kept)
        update_staff(transaction, changed)
        require_administrator(list_staff(transaction))
        work.audit(transaction, Trace("change staff member", "staff", member.id))
    return changed
