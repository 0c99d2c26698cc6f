"""Remove the access of somebody who left, and change the key that this person may have kept."""

from dataclasses import replace

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import StaffId
from injector_app.domain.permissions import Action, require
from injector_app.domain.staff import Role
from injector_app.storage.second_factors import remove_second_factor
from injector_app.storage.signing_keys import forget_secrets
from injector_app.storage.staff import StoredStaff, list_stored_staff, update_staff
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def remove_access(work: Work, *, staff_id: StaffId, changes_key: bool = True) -> None:
    """Take a person's slot away; the person stays in the records as their author.

    With `changes_key` the records move under a fresh database key, so that a copy of the old one
    opens nothing that is written from now on.

    Raises:
        RuleBroken: not permitted, not found, oneself, or the last administrator.
        RecordsProblem: the files cannot be written, or a slot is of the old kind.
    """
    require(work.person, Action.MANAGE_STAFF)
    with work.records.reading() as transaction:
        everybody = list_stored_staff(transaction)
    leaver = _leaver(work, everybody, staff_id)
    work.door.shut_out(leaver.slot_id)
    with work.records.writing() as transaction:
        work.door.keep_key_file(transaction)
        remove_second_factor(transaction, staff_id)
        # What this person signed stays signed; nobody signs with that key again.
        forget_secrets(transaction, staff_id)
        update_staff(transaction, replace(leaver.member, is_active=False))
        work.audit(transaction, Trace("remove access", "staff", staff_id))
    if changes_key:
        _change_key(work)


def _change_key(work: Work) -> None:
    work.door.change_key()
    with work.records.writing() as transaction:
        work.door.keep_key_file(transaction)
        work.audit(transaction, Trace("change database key", "clinic", work.clinic.id))


def _leaver(work: Work, everybody: tuple[StoredStaff, ...], staff_id: StaffId) -> StoredStaff:
    leaver = next((stored for stored in everybody if stored.member.id == staff_id), None)
    if leaver is None:
        raise RuleBroken(Rule.STAFF_NOT_FOUND, value=str(staff_id))
    slots = work.door.slot_ids
    remaining = (
        stored
        for stored in everybody
        if stored.slot_id in slots and Role.ADMINISTRATOR in stored.member.roles
    )
    if all(stored.member.id == staff_id for stored in remaining):
        raise RuleBroken(Rule.LAST_ADMINISTRATOR)
    if staff_id == work.person.id:
        raise RuleBroken(Rule.NOT_ONESELF)
    return leaver
