"""What lists of vials share: their visits, and what they may be sorted by."""

from typing import Any

from sqlalchemy import ColumnElement, Select

from injector_app.storage.lists.visit_values import SORTS, visits
from injector_app.storage.rows.treatment import TreatmentRow
from injector_app.storage.rows.treatment import TreatmentVialRow as Vial

# Of the vial, because its own indexes are in this order.
VIAL_SORTS: dict[str, ColumnElement[Any]] = {
    **SORTS,
    "date": Vial.used_on.expression,
    "product": Vial.product.expression,
    "lot": Vial.lot_key.expression,
}
VIAL_TIES: tuple[ColumnElement[Any], ...] = (Vial.treatment_id.expression, Vial.place.expression)


def vials(*more: ColumnElement[Any]) -> Select[Any]:
    """Vials with their visits."""
    columns = (Vial.product.expression, Vial.lot.expression, *more)
    return visits(*columns).join(Vial, Vial.treatment_id == TreatmentRow.id)
