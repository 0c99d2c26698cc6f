"""Places of a grid become planned points with their doses."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.point import PointState
from injector_app.domain.side import Side
from injector_app.domain.units import Units
from injector_app.gui.chart.grid_points import grid_points
from tests.support.builders import a_treatment


def test_points_are_planned_and_come_last(catalog: Catalog) -> None:
    before = a_treatment(points=2)
    face = catalog.diagrams["face_front"]
    doses = (Units.parse("3.34"), Units.parse("3.33"))
    after = grid_points(before, diagram=face, places=((260, 400), (520, 400)), doses=doses, vial=1)
    assert after.chart.points[:2] == before.chart.points
    right, left = after.chart.points[2:]
    assert (right.side, left.side) == (Side.RIGHT, Side.LEFT)
    assert {point.state for point in (right, left)} == {PointState.PLANNED}
    assert (right.units, left.units) == doses
    assert (right.vial, right.region) == (1, "corrugator-supercilii")
