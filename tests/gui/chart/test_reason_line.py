"""A reason is asked for where a point was not given, and nowhere else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.domain.chart import EMPTY_CHART, Chart
from injector_app.domain.point import PointState
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.reason_line import ReasonLine
from injector_app.gui.chart.selection import Selection
from tests.support.builders import a_point, a_treatment

POINTS = (
    a_point(),
    a_point(state=PointState.NOT_GIVEN, reason="bruised"),
    a_point(state=PointState.NOT_GIVEN),
)


@pytest.fixture
def line(document: ChartDocument, selection: Selection, qtbot: QtBot) -> ReasonLine:
    document.open(a_treatment(chart=Chart(POINTS)))
    made = ReasonLine(document, selection)
    qtbot.addWidget(made)
    return made


def test_line_is_there_for_points_that_were_not_given(
    line: ReasonLine, selection: Selection
) -> None:
    assert line.isHidden()
    selection.choose([POINTS[1].id])
    assert (line.isHidden(), line.text()) == (False, "bruised")
    selection.choose([POINTS[1].id, POINTS[2].id])
    assert (line.isHidden(), line.text()) == (False, "")
    selection.choose([POINTS[0].id, POINTS[1].id])
    assert line.isHidden()


def test_typed_reason_is_that_of_all_chosen(
    line: ReasonLine, selection: Selection, document: ChartDocument
) -> None:
    selection.choose([POINTS[1].id, POINTS[2].id])
    line.show()
    QTest.keyClicks(line, "refused")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [point.reason for point in document.treatment.chart] == ["", "refused", "refused"]
    assert document.undo_stack.undoText() == "reason of points 2 and 3"


def test_reason_of_deleted_points_is_let_go(
    line: ReasonLine, selection: Selection, document: ChartDocument
) -> None:
    selection.choose([POINTS[2].id])
    line.show()
    line.setFocus()
    QTest.keyClicks(line, "ref")
    document.edit(document.treatment.with_chart(EMPTY_CHART), "delete everything")
    line.hide()
    assert document.undo_stack.count() == 1
