"""The intervals between visits that the clinic entered, per product and use."""

from dataclasses import dataclass

from sqlalchemy import func, select

from injector_app.domain.clinic_reference import ReferenceKind
from injector_app.storage.records import Transaction
from injector_app.storage.rows.clinic_reference import ClinicReferenceRow as Row


@dataclass(frozen=True, slots=True)
class Interval:
    """So many days between visits for this use of this product."""

    product: str
    use: str
    days: int


def load_intervals(transaction: Transaction) -> tuple[Interval, ...]:
    """One per product and use; of two that the clinic entered for the same, the shorter."""
    query = (
        select(Row.product, Row.use, func.min(Row.days))
        .where(Row.kind == ReferenceKind.USE.value, Row.days.is_not(None))
        .group_by(Row.product, Row.use)
        .order_by(Row.product, Row.use)
    )
    rows = transaction.execute(query)
    return tuple(Interval(product, use, days) for product, use, days in rows if days)
