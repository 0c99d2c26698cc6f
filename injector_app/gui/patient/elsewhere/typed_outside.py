"""TypedOutside: what was told of toxin elsewhere, as typed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from injector_app.domain.calendar_dates import parse_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import RuleBroken
from injector_app.domain.ids import OutsideTreatmentId, PatientId, new_id
from injector_app.domain.outside_treatment import OutsideTreatment
from injector_app.domain.units import Units
from injector_app.gui.shared.local_number import read_number

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class TypedOutside:
    """`product` "" and `units` "" mean that nobody knows."""

    given_on: str
    product: str
    units: str
    place: str

    def outside(self, patient: PatientId, region: WorldRegion) -> OutsideTreatment:
        """What these fields say; the use case checks the rest.

        Raises:
            RuleBroken: at the field that cannot be read.
        """
        return OutsideTreatment(
            id=OutsideTreatmentId(new_id()),
            patient=patient,
            given_on=_at("given_on", lambda: parse_date(self.given_on, region)),
            product=self.product,
            units=_at("units", self._units) if self.units.strip() else None,
            place=self.place,
        )

    def _units(self) -> Units:
        return Units.parse_dose(read_number(self.units))


def _at(field: str, read: Callable[[], Value]) -> Value:
    try:
        return read()
    except RuleBroken as problem:
        raise problem.at(field) from problem
