"""Keep points of a chart as a clinic's own pattern."""

from collections.abc import Collection

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatternId, PointId, new_id
from injector_app.domain.pattern import Pattern, PatternPoint, checked_pattern
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.treatment import Treatment


def pattern_from_chart(
    treatment: Treatment,
    ids: Collection[PointId] = frozenset(),
    *,
    name: str,
    pattern_id: PatternId | None = None,
) -> Pattern:
    """The chosen points, or all; what was not given is left out.

    Raises:
        RuleBroken: there are none, the name is missing, or the doses are not of one product.
    """
    points = tuple(
        point
        for point in treatment.chart
        if point.state is not PointState.NOT_GIVEN and (not ids or point.id in ids)
    )
    if not points:
        raise RuleBroken(Rule.PATTERN_EMPTY, path="pattern")
    pattern = Pattern(
        id=pattern_id or PatternId(new_id()),
        name=name,
        made_for=_made_for(points, treatment),
        points=tuple(_kept(point) for point in points),
    )
    return checked_pattern(pattern)


def _made_for(points: Collection[InjectionPoint], treatment: Treatment) -> str:
    products = {_product(point, treatment) for point in points if point.has_dose}
    if len(products) > 1:
        raise RuleBroken(Rule.PATTERN_OF_SEVERAL_PRODUCTS, path="pattern")
    if "" in products:
        raise RuleBroken(Rule.PATTERN_WITHOUT_PRODUCT, path="pattern")
    return products.pop() if products else ""


def _product(point: InjectionPoint, treatment: Treatment) -> str:
    vial = treatment.vial_of(point)
    return vial.product if vial else point.waits_for


def _kept(point: InjectionPoint) -> PatternPoint:
    return PatternPoint(
        diagram=point.diagram,
        position=point.position,
        side=point.side,
        region=point.region,
        units=point.units,
        depth=point.depth,
        needle=point.needle,
        atlas_version=point.atlas_version,
        variant=point.variant,
    )
