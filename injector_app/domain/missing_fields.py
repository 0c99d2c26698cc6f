"""What a treatment still lacks before it can be signed."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from injector_app.domain.catalog import Catalog
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.treatment import Treatment
from injector_app.domain.vial import Vial


class Field(StrEnum):
    """A field that signing needs; the screen jumps to it when its line is clicked."""

    INDICATION = "indication"
    ICD10 = "icd10"
    CONSENT = "consent"
    VIAL = "vial"
    LOT = "lot"
    EXPIRES = "expires"
    VOLUME = "volume"
    DISCARDED = "discarded"
    DISCARD_REASON = "discard_reason"
    POINTS = "points"
    POINT_REGION = "point_region"
    POINT_VIAL = "point_vial"
    POINT_DOSE = "point_dose"
    POINT_REASON = "point_reason"
    REACTION = "reaction"
    SCREEN = "screen"
    SCREEN_ANSWER = "screen_answer"


@dataclass(frozen=True, slots=True)
class Missing:
    """One missing field; `number` is the vial or point it belongs to, from 1, else 0.

    Of the pre-treatment screen `number` is the question, or how many there are; `name` asks it.
    """

    field: Field
    number: int = 0
    name: str = ""


def missing_fields(treatment: Treatment, catalog: Catalog) -> tuple[Missing, ...]:
    """Everything signing would refuse for, in the order of the form."""
    return (*_visit(treatment, catalog), *_vials(treatment), *_points(treatment))


def _visit(treatment: Treatment, catalog: Catalog) -> Iterator[Missing]:
    if not treatment.indication:
        yield Missing(Field.INDICATION)
    elif catalog.indication(treatment.indication).therapeutic and not treatment.icd10:
        yield Missing(Field.ICD10)
    if not treatment.consent:
        yield Missing(Field.CONSENT)
    if not treatment.reaction:
        yield Missing(Field.REACTION)


def _vials(treatment: Treatment) -> Iterator[Missing]:
    if not treatment.vials:
        yield Missing(Field.VIAL)
    for number, vial in enumerate(treatment.vials, start=1):
        yield from (Missing(field, number) for field in _vial(vial))


def _vial(vial: Vial) -> Iterator[Field]:
    if not vial.lot:
        yield Field.LOT
    if vial.expires is None:
        yield Field.EXPIRES
    if vial.volume is None:
        yield Field.VOLUME
    if vial.discarded is None:
        yield Field.DISCARDED
    elif vial.discarded.hundredths and not vial.discard_reason:
        yield Field.DISCARD_REASON


def _points(treatment: Treatment) -> Iterator[Missing]:
    if not treatment.chart.given:
        yield Missing(Field.POINTS)
    for number, point in treatment.chart.numbered():
        match point.state:
            case PointState.GIVEN:
                yield from (Missing(field, number) for field in _given(point, treatment))
            case PointState.NOT_GIVEN if not point.reason:
                yield Missing(Field.POINT_REASON, number)
            case _:
                pass  # what is still planned is not signed


def _given(point: InjectionPoint, treatment: Treatment) -> Iterator[Field]:
    if not point.region:
        yield Field.POINT_REGION
    if not point.has_dose:
        yield Field.POINT_DOSE
    if treatment.vials and treatment.vial_of(point) is None:
        yield Field.POINT_VIAL
