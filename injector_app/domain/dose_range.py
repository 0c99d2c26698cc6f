"""DoseRange: the least and the most units that a source records."""

from dataclasses import dataclass

from injector_app.domain.units import NO_UNITS, Units


@dataclass(frozen=True, slots=True)
class DoseRange:
    """What was published, shown with its source; never a dose that is entered for a person."""

    low: Units
    high: Units
    is_per_muscle: bool = False

    @property
    def is_open(self) -> bool:
        """Whether the source leaves the dose open."""
        return self.high == NO_UNITS

    def __str__(self) -> str:
        if self.is_open:
            return "not recorded"
        both = f"{self.low}\u2013{self.high}" if self.low < self.high else f"{self.high}"
        return f"{both} U"


OPEN_DOSE = DoseRange(NO_UNITS, NO_UNITS)
