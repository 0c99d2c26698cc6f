"""Date and time of the visit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.visit_time import VisitTime
from injector_app.gui.shared.object_names import ObjectName
from tests.support.clinic import SteppingClock
from tests.support.window import find, type_into


@pytest.fixture
def time(document: ChartDocument, qtbot: QtBot) -> VisitTime:
    made = VisitTime(document, SteppingClock())
    qtbot.addWidget(made)
    document.settled.connect(made.show_time)
    document.settle()
    made.show()
    return made


def enter(time: VisitTime, name: str, text: str) -> QLineEdit:
    line = type_into(time, name, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    return line


def performed(document: ChartDocument) -> str:
    return document.treatment.performed_at.isoformat()


def test_visit_is_shown_as_the_region_writes_it(time: VisitTime) -> None:
    assert find(time, ObjectName.VISIT_DATE, QLineEdit).text() == "11/20/2026"
    assert find(time, ObjectName.VISIT_TIME, QLineEdit).text() == "09:00"


def test_date_and_time_can_be_put_right(time: VisitTime, document: ChartDocument) -> None:
    enter(time, ObjectName.VISIT_DATE, "7/1/2026")
    assert performed(document) == "2026-07-01T09:00:00-04:00"
    enter(time, ObjectName.VISIT_TIME, "2:30 pm")
    assert performed(document) == "2026-07-01T14:30:00-04:00"


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        (ObjectName.VISIT_DATE, "12/31/2030", "lies in the future"),
        (ObjectName.VISIT_DATE, "soon", "not a date"),
        (ObjectName.VISIT_DATE, "", "is missing"),
        (ObjectName.VISIT_TIME, "25:00", "not a time"),
    ],
)
def test_impossible_time_is_refused(
    time: VisitTime, document: ChartDocument, name: ObjectName, text: str, words: str
) -> None:
    before, shown = performed(document), find(time, name, QLineEdit).text()
    line = enter(time, name, text)
    assert words in line.accessibleDescription()
    assert line.text() == shown
    assert performed(document) == before


def test_vial_that_had_expired_by_then_is_noticed(time: VisitTime, document: ChartDocument) -> None:
    assert document.treatment.vials[0].expires is not None
    enter(time, ObjectName.VISIT_DATE, "7/1/2026")
    assert performed(document).startswith("2026-07-01")
