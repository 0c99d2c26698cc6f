"""Store and load the references that the clinic entered itself."""

from typing import Any

from sqlalchemy import delete, insert, select, update

from injector_app.domain.clinic_reference import ClinicReference, ReferenceKind
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import ClinicReferenceId, StaffId
from injector_app.domain.units import Units
from injector_app.storage.records import Transaction
from injector_app.storage.rows.clinic_reference import ClinicReferenceRow as Row
from injector_app.storage.staff import load_staff


def add_stored_reference(
    transaction: Transaction, reference: ClinicReference, *, by: StaffId
) -> None:
    """Keep a new one."""
    transaction.execute(insert(Row).values(id=reference.id, **_values(reference, by)))


def change_stored_reference(
    transaction: Transaction, reference: ClinicReference, *, by: StaffId
) -> None:
    """Put it in the place of the one with its id.

    Raises:
        RuleBroken: there is none.
    """
    change = update(Row).where(Row.id == reference.id).values(**_values(reference, by))
    if not transaction.connection().execute(change).rowcount:
        raise RuleBroken(Rule.REFERENCE_NOT_FOUND, value=str(reference.id))


def remove_stored_reference(transaction: Transaction, reference_id: ClinicReferenceId) -> None:
    """Forget one.

    Raises:
        RuleBroken: it is gone already.
    """
    if not transaction.connection().execute(delete(Row).where(Row.id == reference_id)).rowcount:
        raise RuleBroken(Rule.REFERENCE_NOT_FOUND, value=str(reference_id))


def load_clinic_references(transaction: Transaction) -> tuple[ClinicReference, ...]:
    """All of them: by product, totals first, then uses, then muscles."""
    rows = transaction.scalars(select(Row).order_by(Row.product, Row.use, Row.region, Row.id))
    kinds = tuple(ReferenceKind)
    found = (_reference(transaction, row) for row in rows)
    return tuple(sorted(found, key=lambda each: (each.product, kinds.index(each.kind))))


def _values(reference: ClinicReference, by: StaffId) -> dict[str, Any]:
    return {
        "kind": reference.kind.value,
        "product": reference.product,
        "use": reference.use,
        "region": reference.region,
        "low": None if reference.low is None else reference.low.hundredths,
        "high": None if reference.high is None else reference.high.hundredths,
        "days": reference.days,
        "source": reference.source,
        "entered_on": reference.entered_on,
        "entered_by": by,
    }


def _reference(transaction: Transaction, row: Row) -> ClinicReference:
    return ClinicReference(
        id=ClinicReferenceId(row.id),
        kind=ReferenceKind(row.kind),
        product=row.product,
        source=row.source,
        entered_on=row.entered_on,
        entered_by=load_staff(transaction, StaffId(row.entered_by)).signature_name,
        use=row.use,
        region=row.region,
        low=None if row.low is None else Units(row.low),
        high=None if row.high is None else Units(row.high),
        days=row.days,
    )
