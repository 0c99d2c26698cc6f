"""Figures come in the order of the atlas, with the marks of their own diagram."""

from dataclasses import replace

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.reports.figure_plans import figure_plans
from tests.support.builders import a_point

CHART = Chart(
    tuple(a_point(diagram=name) for name in ("head_right", "face_front", "head_left", "face_front"))
)


def test_order_is_the_atlas_and_numbers_are_the_chart(catalog: Catalog) -> None:
    plans = figure_plans(CHART, catalog)
    assert [plan.diagram.id for plan in plans] == ["face_front", "head_left", "head_right"]
    assert [[mark.number for mark in plan.marks] for plan in plans] == [[2, 4], [3], [1]]


def test_second_of_two_mirror_images_is_the_first_turned_over(catalog: Catalog) -> None:
    face, left, right = figure_plans(CHART, catalog)
    assert (face.twin, left.twin, right.twin) == (None, None, left.diagram)


def test_twin_that_is_no_mirror_image_is_not_used(catalog: Catalog) -> None:
    first = catalog.atlases[1]
    wrong = replace(first.diagrams["adult"]["head_right"], mirror="face_front")
    diagrams = {"adult": {**first.diagrams["adult"], "head_right": wrong}}
    changed = replace(catalog, atlases={1: replace(first, diagrams=diagrams)})
    assert figure_plans(CHART, changed)[2].twin is None


def test_points_of_another_edition_are_told_and_not_drawn(catalog: Catalog) -> None:
    chart = Chart((a_point(), a_point(atlas_version=9), a_point(diagram="back_of_beyond")))
    (plan,) = figure_plans(chart, catalog)
    assert [mark.number for mark in plan.marks] == [1]
