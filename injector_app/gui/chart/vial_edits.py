"""Edits of vials: each takes a treatment and gives the changed one."""

from dataclasses import replace
from datetime import datetime

from injector_app.domain.chart import Chart
from injector_app.domain.clear_doses import dosed_from
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.place_planned import with_waiting_drawn
from injector_app.domain.product import Product
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.domain.vial import Vial


def add_vial(
    treatment: Treatment,
    product: Product,
    size: Units,
    *,
    now: datetime | None = None,
    person: str = "",
) -> Treatment:
    """One more vial; a ready solution brings its volume along, what waits for it draws from it.

    It is opened now and by this person, unless the visit took place on another day.
    """
    is_now = now is not None and now.date() == treatment.day
    vial = Vial(
        product=product.id,
        size=size,
        volume=product.ready_volume(size),
        opened_at=now if is_now else None,
        opened_by=person if is_now else "",
    )
    after = replace(treatment, vials=(*treatment.vials, vial))
    return with_waiting_drawn(after, len(treatment.vials), product)


def change_vial(treatment: Treatment, index: int, vial: Vial) -> Treatment:
    """Another description of one vial.

    Raises:
        RuleBroken: another product, and points have doses from the vial.
    """
    is_other = vial.product != treatment.vials[index].product
    if is_other and dosed_from(treatment, index):
        raise RuleBroken(Rule.VIAL_IN_USE, path=f"vials[{index}].product")
    vials = list(treatment.vials)
    vials[index] = vial
    return replace(treatment, vials=tuple(vials))


def fill_vial(vial: Vial, product: Product, size: Units) -> Vial:
    """The vial as one of another product or size; what its label said is asked for anew."""
    if product.id == vial.product:
        ready = product.ready_volume(size)
        return replace(vial, size=size, volume=ready or vial.volume)
    return Vial(
        product=product.id,
        size=size,
        volume=product.ready_volume(size),
        opened_at=vial.opened_at,
        opened_by=vial.opened_by,
    )


def remove_vial(treatment: Treatment, index: int) -> Treatment:
    """The treatment without one vial; points of later vials keep theirs.

    Raises:
        RuleBroken: points draw from it.
    """
    _refuse_if_used(treatment, index, path=f"vials[{index}]")
    points = tuple(
        replace(point, vial=point.vial - 1) if point.vial > index else point
        for point in treatment.chart
    )
    vials = treatment.vials[:index] + treatment.vials[index + 1 :]
    return replace(treatment, vials=vials, chart=Chart(points))


def _refuse_if_used(treatment: Treatment, index: int, *, path: str) -> None:
    if any(point.vial == index for point in treatment.chart):
        raise RuleBroken(Rule.VIAL_IN_USE, path=path)
