"""List the people a treatment can be charted for."""

from injector_app.domain.permissions import Action, require
from injector_app.domain.staff import Role, StaffMember
from injector_app.storage.staff import list_staff
from injector_app.work.context import Work


def list_clinicians(work: Work) -> tuple[StaffMember, ...]:
    """Every clinician of the clinic, by sign-in name."""
    require(work.person, Action.FIND_TREATMENT)
    with work.records.reading() as transaction:
        staff = list_staff(transaction)
    return tuple(member for member in staff if Role.CLINICIAN in member.roles)
