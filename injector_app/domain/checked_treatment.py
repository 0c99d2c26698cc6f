"""A treatment with every field made plain, or the rule that a field breaks."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.edition import Edition
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.screen_answer import ScreenAnswer
from injector_app.domain.treatment import Treatment
from injector_app.domain.typed_text import clean_line, clean_text
from injector_app.domain.vial import Vial

Item = TypeVar("Item")


def checked_treatment(treatment: Treatment, catalog: Catalog) -> Treatment:
    """The treatment as it may be kept; unanswered fields stay unanswered.

    Raises:
        RuleBroken: with the path of the field, as in `vials[0].expires`.
    """
    if treatment.indication:
        catalog.indication(treatment.indication)
    return replace(
        treatment,
        assistant=clean_line(treatment.assistant, "assistant"),
        icd10=clean_line(treatment.icd10, "icd10", limit=20),
        guidance=clean_line(treatment.guidance, "guidance"),
        reaction=clean_text(treatment.reaction, "reaction", limit=2000),
        notes=clean_text(treatment.notes, "notes"),
        screening=_each(treatment.screening, "screening", _answer),
        vials=_each(treatment.vials, "vials", lambda v: _vial(v, treatment.day, catalog)),
        chart=Chart(_each(treatment.chart, "points", lambda p: _point(p, catalog))),
    )


def _each(items: Iterable[Item], name: str, check: Callable[[Item], Item]) -> tuple[Item, ...]:
    checked = []
    for index, item in enumerate(items):
        try:
            checked.append(check(item))
        except RuleBroken as problem:
            raise problem.at(f"{name}[{index}]") from problem
    return tuple(checked)


def _vial(vial: Vial, day: date, catalog: Catalog) -> Vial:
    product = catalog.product(vial.product)
    if vial.size not in product.all_vials:
        sizes = ", ".join(str(size) for size in product.all_vials)
        raise RuleBroken(Rule.UNKNOWN_VIAL_SIZE, path="size", value=str(vial.size), sizes=sizes)
    if vial.expires is not None and vial.expires < day:
        raise RuleBroken(
            Rule.VIAL_EXPIRED, path="expires", value=vial.expires.isoformat(), day=day.isoformat()
        )
    if vial.expires and vial.opened_at and vial.opened_at.date() > vial.expires:
        raise RuleBroken(
            Rule.VIAL_OPENED_EXPIRED,
            path="opened_at",
            value=vial.opened_at.date().isoformat(),
            expires=vial.expires.isoformat(),
        )
    return replace(
        vial,
        lot=clean_line(vial.lot, "lot", limit=60),
        opened_by=clean_line(vial.opened_by, "opened_by"),
        discard_reason=clean_line(vial.discard_reason, "discard_reason"),
    )


def _answer(answer: ScreenAnswer) -> ScreenAnswer:
    return replace(answer, note=clean_line(answer.note, "note"))


def _point(point: InjectionPoint, catalog: Catalog) -> InjectionPoint:
    _require_drawing(point, catalog)
    if point.state is PointState.GIVEN and not point.has_dose:
        raise RuleBroken(Rule.UNITS_NOT_POSITIVE, path="units", value=str(point.units))
    needle = clean_line(point.needle, "needle", limit=60)
    reason = clean_line(point.reason, "reason")
    # Every save checks every point; a copy of each would cost a tenth of the save.
    if (needle, reason) == (point.needle, point.reason):
        return point
    return replace(point, needle=needle, reason=reason)


def _require_drawing(point: InjectionPoint, catalog: Catalog) -> None:
    drawings = catalog.drawings(Edition(point.atlas_version, point.variant))
    # A record of an edition that is not here is kept as it is; nobody can judge its places.
    if drawings and point.diagram not in drawings:
        raise RuleBroken(Rule.UNKNOWN_DIAGRAM, value=point.diagram[:60])
