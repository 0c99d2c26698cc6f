"""One act plans a whole pattern; another product is refused in words that name both."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.chart import EMPTY_CHART
from injector_app.domain.point import PointState
from injector_app.domain.protocol_pattern import muscles_of
from injector_app.domain.totals import totals
from injector_app.domain.units import NO_UNITS, Units
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.pattern_placing import ALREADY_HERE, PatternPlacing
from injector_app.gui.chart.syringe import Syringe
from tests.support.builders import a_pattern, a_treatment, a_vial

DYSPORT = a_vial(product="dysport", size=Units.parse("300"))


@pytest.fixture
def placing(document: ChartDocument, syringe: Syringe) -> PatternPlacing:
    return PatternPlacing(document, syringe)


def test_protocol_is_one_edit_and_names_itself(
    placing: PatternPlacing, document: ChartDocument, qtbot: QtBot
) -> None:
    document.open(replace(document.treatment, indication=""))
    protocol = document.catalog.protocol("two_sites")
    with qtbot.waitSignals([placing.placed, placing.told]):
        assert placing.place_protocol(protocol) == ""
    assert totals(document.treatment)[0].planned == Units.parse("10")
    assert document.treatment.protocols == ("two_sites",)
    assert document.undo_stack.undoText() == "plan Two sites"
    document.undo_stack.undo()
    assert not document.treatment.chart


def test_typed_dose_goes_to_every_point(placing: PatternPlacing, document: ChartDocument) -> None:
    protocol = document.catalog.protocol("doses_open")
    assert placing.place_protocol(protocol, Units.parse("2.5")) == ""
    assert [str(point.units) for point in document.treatment.chart] == ["2.5", "2.5"]


def test_muscle_is_planned_without_a_dose(
    placing: PatternPlacing, document: ChartDocument, qtbot: QtBot
) -> None:
    protocol = document.catalog.protocol("doses_open")
    with qtbot.waitSignal(placing.placed) as placed:
        placing.place_muscle(protocol, muscles_of(protocol)[0])
    assert placed.args is not None
    assert placed.args[1] is True
    assert {point.units for point in document.treatment.chart} == {NO_UNITS}


def test_other_product_places_nothing_and_names_both(
    placing: PatternPlacing, document: ChartDocument
) -> None:
    document.open(a_treatment(chart=EMPTY_CHART, vials=(DYSPORT,)))
    problem = placing.place_protocol(document.catalog.protocol("two_sites"))
    assert "Botox" in problem
    assert "Dysport" in problem
    assert placing.place_own(a_pattern()) != ""
    assert not document.treatment.chart


def test_vial_in_hand_is_drawn_from(
    placing: PatternPlacing, document: ChartDocument, syringe: Syringe
) -> None:
    document.open(a_treatment(chart=EMPTY_CHART, vials=(a_vial(), DYSPORT, a_vial())))
    syringe.draw_from(2)
    placing.place_own(a_pattern(points=1))
    syringe.draw_from(1)
    placing.place_own(a_pattern(points=1))
    assert [point.vial for point in document.treatment.chart] == [2, 0]


def test_past_treatment_is_repeated_once(placing: PatternPlacing, document: ChartDocument) -> None:
    past = a_treatment(points=4)
    assert placing.repeat(past) == ""
    assert {point.state for point in document.treatment.chart} == {PointState.PLANNED}
    assert document.past == past
    assert placing.repeat(past) == ALREADY_HERE
    assert len(document.treatment.chart) == 4
    document.undo_stack.undo()
    assert document.past is None
