"""Vial: one opened vial of a treatment, and its arithmetic."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from injector_app.domain.units import NO_UNITS, Units
from injector_app.domain.volume import Volume, millilitres_of, units_per_tenth_ml


@dataclass(frozen=True, slots=True)
class Vial:
    """A vial as opened: `volume` is the diluent added, or the volume of a ready solution.

    `discarded` None means not yet answered; 0 U is an answer. `opened_at` is when it was opened or
    reconstituted, with the offset it was typed with.
    """

    product: str
    size: Units
    lot: str = ""
    expires: date | None = None
    volume: Volume | None = None
    discarded: Units | None = None
    discard_reason: str = ""
    opened_at: datetime | None = None
    opened_by: str = ""

    @property
    def units_per_tenth_ml(self) -> Decimal | None:
        """Units in 0.1 mL as made up, or None while the volume is unknown."""
        if self.volume is None:
            return None
        return units_per_tenth_ml(vial=self.size, volume=self.volume)

    def millilitres(self, units: Units) -> Decimal | None:
        """The mL that hold `units`, or None while the volume is unknown."""
        if self.volume is None:
            return None
        return millilitres_of(units, vial=self.size, volume=self.volume)


@dataclass(frozen=True, slots=True)
class VialBalance:
    """Given + discarded + remaining = size, to 0.01 U; `remaining` below zero says by how much."""

    vial: Vial
    given: Units

    @property
    def discarded(self) -> Units:
        """What was thrown away; nothing while unanswered."""
        return self.vial.discarded or NO_UNITS

    @property
    def remaining(self) -> Units:
        """What is left unaccounted for; negative when more was used than the vial holds."""
        return self.vial.size - self.given - self.discarded
