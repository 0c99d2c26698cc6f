"""What the filters of a list mean for its visits."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, exists
from sqlalchemy.orm import InstrumentedAttribute

from injector_app.domain.lists.list_query import ListQuery
from injector_app.storage.matching_patients import matching_patients
from injector_app.storage.persons import ids_of_persons
from injector_app.storage.records import Transaction
from injector_app.storage.rows.treatment import TreatmentRow, TreatmentVialRow


def of_patients(transaction: Transaction, query: ListQuery) -> Iterator[ColumnElement[bool]]:
    """Visits of the persons that the words mean, whichever of their records they are in."""
    if query.words.strip():
        meant = matching_patients(transaction, query.words)
        yield TreatmentRow.patient_id.in_(ids_of_persons(meant))


def of_product(query: ListQuery) -> Iterator[ColumnElement[bool]]:
    """Visits in which a vial of the product was opened."""
    if query.product:
        yield (
            exists()
            .where(
                TreatmentVialRow.treatment_id == TreatmentRow.id,
                # Not as it is, or SQLite would walk every vial of the product for each visit.
                TreatmentVialRow.product.concat("") == query.product,
            )
            .correlate(TreatmentRow)
        )


def within(
    column: InstrumentedAttribute[Any], first: date | None, last: date | None
) -> Iterator[ColumnElement[bool]]:
    """Days from the first to the last, both included; None leaves a side open."""
    if first is not None:
        yield column >= first
    if last is not None:
        yield column <= last
