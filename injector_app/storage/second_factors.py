"""Keep the secrets of authenticator apps."""

from dataclasses import dataclass, field

from sqlalchemy import delete, update

from injector_app.domain.ids import StaffId
from injector_app.storage.records import Transaction
from injector_app.storage.rows.second_factor import SecondFactorRow


@dataclass(frozen=True, slots=True)
class SecondFactor:
    """The secret of one person's app, and the step of the code that was used last."""

    secret: bytes = field(repr=False)
    last_step: int


def store_second_factor(transaction: Transaction, staff: StaffId, factor: SecondFactor) -> None:
    """Ask this person for codes from now on; in place of an app before."""
    transaction.merge(
        SecondFactorRow(staff_id=staff, secret=factor.secret, last_step=factor.last_step)
    )
    transaction.flush()


def load_second_factor(transaction: Transaction, staff: StaffId) -> SecondFactor | None:
    """The person's secret, or None when nobody asks this person for codes."""
    row = transaction.get(SecondFactorRow, staff)
    return None if row is None else SecondFactor(row.secret, row.last_step)


def store_last_step(transaction: Transaction, staff: StaffId, step: int) -> None:
    """Never take a code of this step again."""
    chosen = update(SecondFactorRow).where(SecondFactorRow.staff_id == staff)
    transaction.execute(chosen.values(last_step=step))


def remove_second_factor(transaction: Transaction, staff: StaffId) -> None:
    """Ask this person for the password alone."""
    transaction.execute(delete(SecondFactorRow).where(SecondFactorRow.staff_id == staff))
