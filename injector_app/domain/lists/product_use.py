"""What was used and thrown away of each product, by month; no patient is named."""

from dataclasses import dataclass
from decimal import Decimal

from injector_app.domain.lists.column import Column
from injector_app.domain.lists.vial_balance import number
from injector_app.domain.units import NO_UNITS, Units

_PERCENT = 100
_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class UseRow:
    """One product in one month ("2026-11"), of signed notes that stand."""

    month: str
    product: str
    vials: int
    size: Units
    given: Units
    discarded: Units

    @property
    def left(self) -> Units:
        """What is neither given nor discarded."""
        return self.size - self.given - self.discarded

    @property
    def waste_percent(self) -> Decimal:
        """How much of the opened vials was discarded."""
        if self.size <= NO_UNITS:
            return Decimal(0)
        share = Decimal(self.discarded.hundredths * _PERCENT) / Decimal(self.size.hundredths)
        return share.quantize(_TENTH)


COLUMNS = (
    Column[UseRow]("Month", lambda row, _: row.month, "month", 8),
    Column[UseRow]("Product", lambda row, words: words.product(row.product), "product", 14),
    Column[UseRow]("Vials", lambda row, _: row.vials, "vials", 6),
    Column[UseRow]("Opened U", lambda row, _: number(row.size), "size", 8),
    Column[UseRow]("Given U", lambda row, _: number(row.given), "given", 8),
    Column[UseRow]("Discarded U", lambda row, _: number(row.discarded), "discarded", 8),
    Column[UseRow]("Unaccounted U", lambda row, _: number(row.left), "left", 9),
    Column[UseRow]("Discarded %", lambda row, _: row.waste_percent, "", 8),
)
