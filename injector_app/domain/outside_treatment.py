"""OutsideTreatment: toxin given elsewhere, as far as the patient knows."""

from dataclasses import dataclass
from datetime import date

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import OutsideTreatmentId, PatientId
from injector_app.domain.typed_text import clean_line
from injector_app.domain.units import Units


@dataclass(frozen=True, slots=True)
class OutsideTreatment:
    """One visit somewhere else; `product` "" and `units` None mean that nobody knows."""

    id: OutsideTreatmentId
    patient: PatientId
    given_on: date
    product: str = ""
    units: Units | None = None
    place: str = ""


def checked_outside_treatment(outside: OutsideTreatment, *, today: date) -> OutsideTreatment:
    """The same with its text made plain.

    Raises:
        RuleBroken: the day is still to come, units have no product, or the text is not plain.
    """
    if outside.given_on > today:
        raise RuleBroken(Rule.PERFORMED_IN_FUTURE, path="given_on", value=outside.given_on)
    if outside.units is not None and not outside.product:
        raise RuleBroken(Rule.UNITS_WITHOUT_PRODUCT, path="product", value=str(outside.units))
    return OutsideTreatment(
        id=outside.id,
        patient=outside.patient,
        given_on=outside.given_on,
        product=outside.product,
        units=outside.units,
        place=clean_line(outside.place, "place"),
    )
