"""The editor shows what chosen points share, and changes it for all of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.domain.chart import EMPTY_CHART, Chart
from injector_app.domain.point import Depth, PointState
from injector_app.domain.units import NO_UNITS
from injector_app.gui.chart.choice_box import ChoiceBox
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.point_editor import PointEditor
from injector_app.gui.chart.selection import Selection
from injector_app.gui.chart.suggest_box import SuggestBox
from injector_app.gui.shared.object_names import ObjectName
from tests.support.builders import a_point, a_treatment, a_vial
from tests.support.window import find


@pytest.fixture
def editor(document: ChartDocument, selection: Selection, qtbot: QtBot) -> PointEditor:
    made = PointEditor(document, selection)
    qtbot.addWidget(made)
    document.open(a_treatment(points=2))
    selection.choose(point.id for point in document.treatment.chart)
    return made


def choose(editor: PointEditor, name: str, words: str) -> None:
    box = find(editor, name, ChoiceBox)
    place = [each for each, _ in box.choices].index(words)
    box.setCurrentIndex(place - 1 if place else place + 1)
    QTest.keyClick(box, Qt.Key.Key_Down if place else Qt.Key.Key_Up)


def test_nothing_chosen_is_nothing_to_edit(editor: PointEditor, selection: Selection) -> None:
    assert editor.isEnabled()
    selection.clear()
    assert not editor.isEnabled()


def test_region_can_be_said_otherwise(editor: PointEditor, document: ChartDocument) -> None:
    choose(editor, ObjectName.POINT_REGION, "Corrugator-supercilii")
    assert {point.region for point in document.treatment.chart} == {"corrugator-supercilii"}
    choose(editor, ObjectName.POINT_REGION, "No region")
    assert {point.region for point in document.treatment.chart} == {""}


def test_state_and_depth_are_set_for_all(editor: PointEditor, document: ChartDocument) -> None:
    choose(editor, ObjectName.POINT_STATE, "Not given")
    choose(editor, ObjectName.POINT_DEPTH, "Intradermal")
    for point in document.treatment.chart:
        assert (point.state, point.depth) == (PointState.NOT_GIVEN, Depth.INTRADERMAL)


def test_vials_of_another_product_are_not_offered(
    editor: PointEditor, document: ChartDocument, selection: Selection
) -> None:
    vials = (a_vial(), a_vial(product="dysport"), a_vial(lot="2"))
    document.open(a_treatment(points=1, vials=vials))
    selection.choose((document.treatment.chart.points[0].id,))
    offered = [place for _, place in find(editor, ObjectName.POINT_VIAL, ChoiceBox).choices]
    assert offered == [0, 2]


def test_different_values_are_said_to_differ(
    editor: PointEditor, document: ChartDocument, selection: Selection
) -> None:
    chart = document.treatment.chart.with_point(a_point(depth=Depth.SUBCUTANEOUS))
    document.edit(document.treatment.with_chart(chart), "place")
    selection.choose(point.id for point in chart)
    box = find(editor, ObjectName.POINT_DEPTH, ChoiceBox)
    assert box.value is None
    assert box.placeholderText() == "Different"


def type_needle(editor: PointEditor, text: str) -> None:
    line = find(editor, ObjectName.POINT_NEEDLE, SuggestBox).line
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_needle_is_typed_for_all(editor: PointEditor, document: ChartDocument) -> None:
    type_needle(editor, " 30 G 13 mm ")
    assert {point.needle for point in document.treatment.chart} == {"30 G 13 mm"}
    assert document.undo_stack.undoText() == "needle of points 1 and 2"
    box = find(editor, ObjectName.POINT_NEEDLE, SuggestBox)
    document.settle()
    assert box.itemText(0) == "30 G 13 mm"


def test_needle_of_deleted_points_is_let_go(
    editor: PointEditor, document: ChartDocument, qtbot: QtBot
) -> None:
    with qtbot.waitExposed(editor):
        editor.show()
    line = find(editor, ObjectName.POINT_NEEDLE, SuggestBox).line
    line.setFocus()
    QTest.keyClicks(line, "30 G")
    document.edit(document.treatment.with_chart(EMPTY_CHART), "delete points 1 and 2")
    assert line.text() == ""
    assert document.undo_stack.count() == 1


def test_needle_goes_through_the_text_door(editor: PointEditor, document: ChartDocument) -> None:
    before = document.treatment
    type_needle(editor, "3" * 61)
    assert document.treatment is before
    assert find(editor, ObjectName.POINT_NEEDLE, SuggestBox).accessibleDescription()
    type_needle(editor, "32 G")
    assert find(editor, ObjectName.POINT_NEEDLE, SuggestBox).accessibleDescription() == ""


def test_point_without_a_dose_is_not_made_given(
    editor: PointEditor, document: ChartDocument, selection: Selection
) -> None:
    site = a_point(units=NO_UNITS, state=PointState.PLANNED)
    document.open(a_treatment(chart=Chart((site,))))
    selection.choose((site.id,))
    choose(editor, ObjectName.POINT_STATE, "Given")
    assert document.treatment.chart.points == (site,)
    assert find(editor, ObjectName.POINT_STATE, ChoiceBox).currentText() == "Planned"


def test_waiting_dose_is_offered_its_own_product_only(
    editor: PointEditor, document: ChartDocument, selection: Selection
) -> None:
    waiting = a_point(vial=-1, waits_for="abobotulinumtoxinA", state=PointState.PLANNED)
    vials = (a_vial(), a_vial(product="dysport"))
    document.open(a_treatment(chart=Chart((waiting,)), vials=vials))
    selection.choose((waiting.id,))
    box = find(editor, ObjectName.POINT_VIAL, ChoiceBox)
    assert [place for _, place in box.choices] == [1]
    box.chosen.emit(1)
    (point,) = document.treatment.chart
    assert (point.vial, point.waits_for) == (1, "")
