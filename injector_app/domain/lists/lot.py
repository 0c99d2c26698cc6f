"""Everybody a lot was opened for."""

from dataclasses import dataclass

from injector_app.domain.lists import visit_columns as shared
from injector_app.domain.lists.column import Column
from injector_app.domain.lists.listed_visit import ListedVisit


@dataclass(frozen=True, slots=True)
class LotRow:
    """A visit and one of its vials; drafts and retracted notes count, because a vial was opened."""

    visit: ListedVisit
    product: str
    lot: str


COLUMNS = (
    shared.DATE,
    shared.PATIENT,
    shared.BORN,
    shared.RECORD,
    shared.PHONE,
    Column[LotRow]("Product", lambda row, words: words.product(row.product), "product", 11),
    Column[LotRow]("Lot", lambda row, _: row.lot, "", 10),
    shared.GIVEN,
    shared.CLINICIAN,
    shared.STATE,
)
