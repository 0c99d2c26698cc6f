"""Each edit of a repeated point is named: new, moved, dosed otherwise, dropped."""

from dataclasses import replace

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import EMPTY_CHART
from injector_app.domain.point_changes import PointChange, dropped_points, point_changes
from injector_app.domain.position import Position
from injector_app.domain.repeat_treatment import repeat_treatment
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from tests.support.builders import a_point, a_treatment, a_vial

PAST = a_treatment(points=3)


def repeated(**vial: object) -> Treatment:
    return repeat_treatment(a_treatment(chart=EMPTY_CHART, vials=(a_vial(**vial),)), PAST)


def changed(**fields: object) -> Treatment:
    """The first repeated point with other fields."""
    visit = repeated()
    first = replace(visit.chart.points[0], **fields)  # type: ignore[arg-type] # of a point
    return visit.with_chart(visit.chart.replaced((first,)))


def first_change(visit: Treatment, catalog: Catalog) -> PointChange:
    return point_changes(visit, PAST, catalog)[visit.chart.points[0].id]


def test_untouched_repeat_has_no_changes(catalog: Catalog) -> None:
    assert not point_changes(repeated(), PAST, catalog)


def test_other_dose_names_the_one_before(catalog: Catalog) -> None:
    change = first_change(changed(units=Units.parse("7.5")), catalog)
    assert change == PointChange(before=Units.parse("5"))


def test_move_is_measured_in_millimetres(catalog: Catalog) -> None:
    there = PAST.chart.points[0].position
    visit = changed(position=Position(there.x + 0.1, there.y))
    # 0.1 of 800 units of 0.29 mm
    assert first_change(visit, catalog).moved_mm == pytest.approx(23.2)


def test_point_of_its_own_is_new(catalog: Catalog) -> None:
    visit = repeated()
    extra = a_point()
    after = visit.with_chart(visit.chart.with_point(extra))
    assert point_changes(after, PAST, catalog) == {extra.id: PointChange(is_new=True)}


def test_doses_of_other_products_are_not_compared(catalog: Catalog) -> None:
    visit = repeated(product="dysport", size=Units.parse("300"))
    dosed = visit.with_chart(visit.chart.with_units([visit.chart.points[0].id], Units.parse("20")))
    assert not point_changes(dosed, PAST, catalog)


def test_deleted_point_is_dropped() -> None:
    visit = repeated()
    after = visit.with_chart(visit.chart.without([visit.chart.points[1].id]))
    assert list(dropped_points(after, PAST)) == [PAST.chart.points[1]]
