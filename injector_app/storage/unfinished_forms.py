"""Keep the forms that a person had half filled in."""

import json

from sqlalchemy import delete, select

from injector_app.domain.ids import StaffId
from injector_app.domain.unfinished_form import FormKind, UnfinishedForm
from injector_app.storage.records import Transaction
from injector_app.storage.rows.unfinished_form import UnfinishedFormRow
from injector_app.storage.treatment_values import to_json


def store_unfinished(
    transaction: Transaction, staff: StaffId, forms: tuple[UnfinishedForm, ...]
) -> None:
    """Keep these, in place of those before; none are kept as no rows."""
    transaction.execute(delete(UnfinishedFormRow).where(UnfinishedFormRow.staff_id == staff))
    for place, form in enumerate(forms):
        transaction.add(
            UnfinishedFormRow(
                staff_id=staff, place=place, kind=form.kind.value, typed=to_json(dict(form.typed))
            )
        )
    transaction.flush()


def load_unfinished(transaction: Transaction, staff: StaffId) -> tuple[UnfinishedForm, ...]:
    """Those of one person, as they were kept."""
    rows = transaction.scalars(
        select(UnfinishedFormRow)
        .where(UnfinishedFormRow.staff_id == staff)
        .order_by(UnfinishedFormRow.place)
    )
    return tuple(UnfinishedForm(FormKind(row.kind), json.loads(row.typed)) for row in rows)
