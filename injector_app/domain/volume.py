"""Volume: millilitres, exact to the microlitre."""

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.exact_number import parse_steps, write_steps
from injector_app.domain.units import Units

PER_ML = 1000
LARGEST = 100 * PER_ML
_SHOWN = Decimal("0.0001")


@dataclass(frozen=True, slots=True, order=True)
class Volume:
    """A volume in whole microlitres."""

    microlitres: int

    @classmethod
    def parse(cls, text: str | float | Decimal) -> "Volume":
        """Read typed millilitres, more than zero.

        Raises:
            RuleBroken: not a number, not above zero, finer than 1 µL or over 100 mL.
        """
        microlitres = parse_steps(text, per_one=PER_ML, kind="volume")
        if microlitres <= 0:
            raise RuleBroken(Rule.VOLUME_NOT_POSITIVE, value=str(text).strip()[:40])
        if microlitres > LARGEST:
            raise RuleBroken(Rule.VOLUME_TOO_LARGE, value=str(text).strip()[:40])
        return cls(microlitres)

    def __str__(self) -> str:
        return write_steps(self.microlitres, per_one=PER_ML)


def millilitres_of(units: Units, *, vial: Units, volume: Volume) -> Decimal:
    """The mL that hold `units` of a vial made up to `volume`, to 0.0001 mL."""
    exact = Decimal(units.hundredths * volume.microlitres) / (vial.hundredths * PER_ML)
    return _shortest(exact.quantize(_SHOWN, rounding=ROUND_HALF_EVEN))


def units_per_tenth_ml(*, vial: Units, volume: Volume) -> Decimal:
    """Units in 0.1 mL of a vial made up to `volume`, to 0.0001 U."""
    exact = Decimal(vial.hundredths * PER_ML) / (volume.microlitres * 1000)
    return _shortest(exact.quantize(_SHOWN, rounding=ROUND_HALF_EVEN))


def _shortest(number: Decimal) -> Decimal:
    return Decimal(f"{number.normalize():f}")
