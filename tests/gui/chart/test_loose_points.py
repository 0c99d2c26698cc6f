"""Doses without a vial are never added across products."""

from injector_app.domain.chart import Chart
from injector_app.domain.point import PointState
from injector_app.domain.units import NO_UNITS
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.loose_points import loose_words
from tests.support.builders import a_point, a_treatment


def test_given_planned_and_undosed_are_lines_of_their_own(document: ChartDocument) -> None:
    points = (
        a_point(),
        a_point(state=PointState.PLANNED),
        a_point(state=PointState.NOT_GIVEN),
        a_point(vial=-1, waits_for="botox", state=PointState.PLANNED, units=NO_UNITS),
    )
    visit = a_treatment(chart=Chart(points), vials=())
    assert loose_words(visit, document) == (
        "5 U on 1 point, no vial yet",
        "5 U planned on 1 point, no vial yet",
        "1 point planned without a dose, no vial of Botox yet",
    )


def test_points_of_a_vial_are_not_loose(document: ChartDocument) -> None:
    assert loose_words(a_treatment(points=3), document) == ()
