"""Vials of signed notes whose given, discarded and remaining units do not make up the vial."""

from dataclasses import dataclass
from decimal import Decimal

from injector_app.domain.lists import visit_columns as shared
from injector_app.domain.lists.column import Column
from injector_app.domain.lists.listed_visit import ListedVisit
from injector_app.domain.units import PER_UNIT, Units


@dataclass(frozen=True, slots=True)
class VialRow:
    """One vial; `left` is neither given nor discarded, below zero when too much is recorded."""

    visit: ListedVisit
    product: str
    lot: str
    size: Units
    given: Units
    discarded: Units

    @property
    def left(self) -> Units:
        """What is unaccounted for."""
        return self.size - self.given - self.discarded


def number(units: Units) -> Decimal:
    """Units as a number that can be added up."""
    return Decimal(units.hundredths).scaleb(-2) if units.hundredths % PER_UNIT else _whole(units)


def _whole(units: Units) -> Decimal:
    return Decimal(units.hundredths // PER_UNIT)


COLUMNS = (
    shared.DATE,
    shared.PATIENT,
    shared.BORN,
    shared.RECORD,
    Column[VialRow]("Product", lambda row, words: words.product(row.product), "product", 11),
    Column[VialRow]("Lot", lambda row, _: row.lot, "lot", 10),
    Column[VialRow]("Vial U", lambda row, _: number(row.size), "size", 6),
    Column[VialRow]("Given U", lambda row, _: number(row.given), "given", 6),
    Column[VialRow]("Discarded U", lambda row, _: number(row.discarded), "discarded", 8),
    Column[VialRow]("Unaccounted U", lambda row, _: number(row.left), "left", 9),
    shared.CLINICIAN,
)
