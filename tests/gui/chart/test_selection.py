"""Chosen points are always points of the chart."""

from pytestqt.qtbot import QtBot

from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.point_edits import remove_points
from injector_app.gui.chart.selection import Selection
from tests.support.builders import a_treatment


def test_chosen_points_come_in_the_order_of_their_numbers(
    document: ChartDocument, selection: Selection
) -> None:
    document.open(a_treatment(points=3))
    points = document.treatment.chart.points
    selection.choose((points[2].id, points[0].id))
    assert selection.points == (points[0], points[2])
    assert selection.numbers == (1, 3)


def test_choosing_the_same_again_says_nothing(
    document: ChartDocument, selection: Selection, qtbot: QtBot
) -> None:
    document.open(a_treatment(points=1))
    (point,) = document.treatment.chart.points
    selection.choose((point.id,))
    with qtbot.assertNotEmitted(selection.changed):
        selection.choose((point.id,))


def test_toggle_adds_and_takes_away(document: ChartDocument, selection: Selection) -> None:
    document.open(a_treatment(points=2))
    one, two = (point.id for point in document.treatment.chart)
    selection.toggle(one)
    selection.toggle(two)
    selection.toggle(one)
    assert selection.ids == {two}


def test_removed_point_is_no_longer_chosen(document: ChartDocument, selection: Selection) -> None:
    document.open(a_treatment(points=2))
    one, two = (point.id for point in document.treatment.chart)
    selection.choose((one, two))
    document.edit(remove_points(document.treatment, {one}), "delete")
    assert selection.ids == {two}
    document.undo_stack.undo()
    assert selection.ids == {two}


def test_numbers_follow_when_an_earlier_point_goes(
    document: ChartDocument, selection: Selection
) -> None:
    document.open(a_treatment(points=2))
    one, two = (point.id for point in document.treatment.chart)
    selection.choose((two,))
    assert selection.numbers == (2,)
    document.edit(remove_points(document.treatment, {one}), "delete")
    assert selection.numbers == (1,)
