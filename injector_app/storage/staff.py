"""Store and load the people who sign in."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import exists, select

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import StaffId
from injector_app.domain.staff import GIVEN_ROLES, Role, StaffMember
from injector_app.storage.records import Transaction
from injector_app.storage.rows.staff import StaffRow


@dataclass(frozen=True, slots=True)
class StoredStaff:
    """A person, and the key slot that proves the person."""

    member: StaffMember
    slot_id: UUID


def add_staff(transaction: Transaction, member: StaffMember, slot_id: UUID) -> None:
    """Add a person.

    Raises:
        RuleBroken: the sign-in name is taken.
    """
    taken = exists(StaffRow.id).where(StaffRow.sign_in == member.sign_in).select()
    if transaction.scalar(taken):
        raise RuleBroken(Rule.SIGN_IN_TAKEN, path="sign_in", value=member.sign_in)
    transaction.add(
        StaffRow(
            id=member.id,
            sign_in=member.sign_in,
            name=member.name,
            credentials=member.credentials,
            roles=_roles_text(member),
            slot_id=slot_id,
            is_active=member.is_active,
            has_first_password=member.has_first_password,
        )
    )
    transaction.flush()


def update_staff(transaction: Transaction, member: StaffMember) -> None:
    """Store what changed of a person; the sign-in name never does.

    Raises:
        RuleBroken: there is no such person.
    """
    row = _row(transaction, member.id)
    row.name, row.credentials = member.name, member.credentials
    row.roles, row.is_active = _roles_text(member), member.is_active
    transaction.flush()


def update_slot(transaction: Transaction, staff_id: StaffId, slot_id: UUID) -> None:
    """Let another key slot prove the person."""
    _row(transaction, staff_id).slot_id = slot_id
    transaction.flush()


def mark_first_password(transaction: Transaction, staff_id: StaffId, *, is_first: bool) -> None:
    """Whether somebody else gave the person's password."""
    _row(transaction, staff_id).has_first_password = is_first
    transaction.flush()


def find_staff(transaction: Transaction, sign_in: str) -> StoredStaff | None:
    """The person of a sign-in name."""
    row = transaction.scalars(select(StaffRow).where(StaffRow.sign_in == sign_in)).one_or_none()
    return None if row is None else StoredStaff(staff_of(row), row.slot_id)


def load_staff(transaction: Transaction, staff_id: StaffId) -> StaffMember:
    """The person of that id.

    Raises:
        RuleBroken: there is none.
    """
    return staff_of(_row(transaction, staff_id))


def list_staff(transaction: Transaction) -> tuple[StaffMember, ...]:
    """Everybody, by sign-in name."""
    return tuple(stored.member for stored in list_stored_staff(transaction))


def list_stored_staff(transaction: Transaction) -> tuple[StoredStaff, ...]:
    """Everybody with the slot of each, by sign-in name."""
    rows = transaction.scalars(select(StaffRow).order_by(StaffRow.sign_in))
    return tuple(StoredStaff(staff_of(row), row.slot_id) for row in rows)


def staff_of(row: StaffRow) -> StaffMember:
    """The person of a row."""
    return StaffMember(
        id=StaffId(row.id),
        sign_in=row.sign_in,
        name=row.name,
        credentials=row.credentials,
        roles=frozenset(Role(role) for role in row.roles.split(",") if role) & GIVEN_ROLES,
        is_active=row.is_active,
        has_first_password=row.has_first_password,
    )


def _row(transaction: Transaction, staff_id: StaffId) -> StaffRow:
    row = transaction.get(StaffRow, staff_id)
    if row is None:
        raise RuleBroken(Rule.STAFF_NOT_FOUND, value=str(staff_id))
    return row


def _roles_text(member: StaffMember) -> str:
    return ",".join(sorted(member.roles & GIVEN_ROLES))
