"""What was given, grouped; nothing else is counted."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.injection_rows import injection_rows
from injector_app.domain.point import PointState
from injector_app.domain.side import Side
from injector_app.domain.units import Units
from tests.support.builders import a_point, a_treatment, a_vial

LEFT = {"side": Side.LEFT, "region": "temporalis"}


def test_points_are_grouped_by_product_region_and_side(catalog: Catalog) -> None:
    points = (
        a_point(),
        a_point(**LEFT, units=Units.parse("2.5")),
        a_point(**LEFT),
        a_point(state=PointState.PLANNED),
        a_point(**LEFT),
        a_point(vial=1),
    )
    vials = (a_vial(), a_vial(product="dysport", volume=None))
    treatment = a_treatment(chart=Chart(points), vials=vials)
    assert injection_rows(treatment, catalog, WorldRegion.US) == (
        ("Botox", "Procerus", "Midline", "1", "5", "5", "0.1", "C1234"),
        ("Botox", "Temporalis", "Left", "2", "2.5", "2.5", "0.05", "C1234"),
        ("Botox", "Temporalis", "Left", "3, 5", "5", "10", "0.2", "C1234"),
        ("Dysport", "Procerus", "Midline", "6", "5", "5", "", "C1234"),
    )


def test_point_without_vial_and_region_is_still_listed(catalog: Catalog) -> None:
    treatment = a_treatment(chart=Chart((a_point(vial=7, region=""),)))
    rows = injection_rows(treatment, catalog, WorldRegion.US)
    assert rows == (("", "", "Midline", "1", "5", "5", "", ""),)
