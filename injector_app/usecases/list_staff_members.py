"""List everybody who signs in, or did."""

from injector_app.domain.permissions import Action, require
from injector_app.domain.staff import StaffMember
from injector_app.storage.staff import list_staff
from injector_app.work.context import Work


def list_staff_members(work: Work) -> tuple[StaffMember, ...]:
    """Everybody, by sign-in name; those who left as well."""
    require(work.person, Action.MANAGE_STAFF)
    with work.records.reading() as transaction:
        return list_staff(transaction)
