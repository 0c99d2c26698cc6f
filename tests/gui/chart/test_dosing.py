"""The dose in question is that of the chosen points, else of the next one."""

import pytest

from injector_app.domain.units import PER_UNIT, Units
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.dosing import Dosing
from injector_app.gui.chart.selection import Selection
from injector_app.gui.chart.syringe import Syringe
from tests.support.builders import a_treatment

SEVEN = Units.parse("7")


@pytest.fixture
def dosing(document: ChartDocument, selection: Selection, syringe: Syringe) -> Dosing:
    document.open(a_treatment(points=3))
    return Dosing(document, selection, syringe)


def doses(document: ChartDocument) -> list[str]:
    return [str(point.units) for point in document.treatment.chart]


def test_next_point_gets_the_dose(
    dosing: Dosing, document: ChartDocument, syringe: Syringe
) -> None:
    dosing.give(SEVEN)
    assert (syringe.units, dosing.units) == (SEVEN, SEVEN)
    assert doses(document) == ["5", "5", "5"]
    assert dosing.title == "Dose of the next point"


def test_chosen_points_get_the_dose(
    dosing: Dosing, document: ChartDocument, selection: Selection
) -> None:
    points = document.treatment.chart.points
    selection.choose((points[0].id, points[2].id))
    assert dosing.title == "Dose of points 1 and 3"
    dosing.give(SEVEN)
    assert doses(document) == ["7", "5", "7"]
    assert document.undo_stack.undoText() == "dose of points 1 and 3: 7 U"


def test_different_doses_have_no_common_one(
    dosing: Dosing, document: ChartDocument, selection: Selection
) -> None:
    points = document.treatment.chart.points
    selection.choose((points[0].id,))
    dosing.give(SEVEN)
    selection.choose(point.id for point in points)
    assert dosing.units is None


def test_steps_of_one_point_are_one_undo(
    dosing: Dosing, document: ChartDocument, selection: Selection
) -> None:
    selection.choose((document.treatment.chart.points[0].id,))
    for _ in range(3):
        dosing.step(PER_UNIT)
    assert doses(document) == ["8", "5", "5"]
    document.undo_stack.undo()
    assert doses(document) == ["5", "5", "5"]


def test_stepping_stops_above_zero(dosing: Dosing, syringe: Syringe) -> None:
    dosing.step(-PER_UNIT)
    assert syringe.units is None
    dosing.give(Units.parse("1"))
    dosing.step(-PER_UNIT)
    assert syringe.units == Units.parse("1")


def test_first_step_up_begins_at_none(dosing: Dosing, syringe: Syringe) -> None:
    assert dosing.may_begin
    dosing.step(PER_UNIT)
    assert syringe.units == Units.parse("1")
    assert not dosing.may_begin


def test_different_doses_are_not_stepped(
    dosing: Dosing, document: ChartDocument, selection: Selection
) -> None:
    first, *rest = document.treatment.chart.points
    selection.choose((first.id,))
    dosing.give(SEVEN)
    selection.choose(point.id for point in (first, *rest))
    assert not dosing.may_begin
    dosing.step(PER_UNIT)
    assert doses(document) == ["7", "5", "5"]
