"""Repeat a past treatment: what was given then is planned now."""

from collections.abc import Iterable
from dataclasses import replace

from injector_app.domain.chart import Chart
from injector_app.domain.pattern import PatternPoint
from injector_app.domain.place_planned import place_planned
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import NO_UNITS


def repeat_treatment(treatment: Treatment, past: Treatment, *, vial: int = 0) -> Treatment:
    """The treatment with the given points of a past one as planned points.

    Units are kept only for a vial of the very product they were given from, or while no vial is
    open. What is still planned from another repeated treatment makes room; points that are there
    already are not planned twice. Answers that are still open are taken over: indication, its
    code, guidance.
    """
    kept = _without_other_repeat(treatment, past)
    here = {point.origin for point in kept.chart}
    points = [point for point in past.chart.given if point.id not in here]
    for product in dict.fromkeys(_product(point, past) for point in points):
        own = [point for point in points if _product(point, past) == product]
        kept = _planned_again(kept, own, product, vial)
    return replace(
        kept,
        repeats=past.id,
        indication=treatment.indication or past.indication,
        icd10=treatment.icd10 or ("" if treatment.indication else past.icd10),
        guidance=treatment.guidance or past.guidance,
    )


def _planned_again(
    treatment: Treatment, points: Iterable[InjectionPoint], product: str, vial: int
) -> Treatment:
    same = [index for index, each in enumerate(treatment.vials) if each.product == product]
    is_dosed = bool(same) or not treatment.vials
    sites = [_site(point, is_dosed=is_dosed) for point in points]
    chosen = vial if vial in same or not same else same[0]
    return place_planned(treatment, sites, made_for=product, vial=chosen)


def _site(point: InjectionPoint, *, is_dosed: bool) -> PatternPoint:
    return PatternPoint(
        diagram=point.diagram,
        position=point.position,
        side=point.side,
        region=point.region,
        units=point.units if is_dosed else NO_UNITS,
        depth=point.depth,
        needle=point.needle,
        atlas_version=point.atlas_version,
        variant=point.variant,
        origin=point.id,
    )


def _product(point: InjectionPoint, treatment: Treatment) -> str:
    vial = treatment.vial_of(point)
    return vial.product if vial else ""


def _without_other_repeat(treatment: Treatment, past: Treatment) -> Treatment:
    if treatment.repeats in {None, past.id}:
        return treatment
    points = tuple(
        point
        for point in treatment.chart
        if point.origin is None or point.state is not PointState.PLANNED
    )
    return treatment.with_chart(Chart(points))
