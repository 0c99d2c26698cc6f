"""When a vial was opened and by whom: typed, emptied, refused, undone."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.vial import Vial
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.vial_opening import VialOpening
from injector_app.gui.shared.object_names import ObjectName
from tests.support.builders import a_treatment, a_vial
from tests.support.clinic import SteppingClock
from tests.support.window import type_into


@pytest.fixture
def opening(document: ChartDocument, qtbot: QtBot) -> VialOpening:
    made = VialOpening(document, 0, SteppingClock())
    qtbot.addWidget(made)
    document.settled.connect(lambda: made.show_vial(document.treatment.vials[0]))
    made.show()
    return made


def enter(opening: VialOpening, name: str, text: str) -> QLineEdit:
    line = type_into(opening, f"{name}.1", text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    return line


def the_vial(document: ChartDocument) -> Vial:
    return document.treatment.vials[0]


def test_time_and_name_are_taken_and_undone(opening: VialOpening, document: ChartDocument) -> None:
    before = document.treatment
    enter(opening, ObjectName.VIAL_OPENED_AT, "11/19/2026 4:15 PM")
    enter(opening, ObjectName.VIAL_OPENED_BY, "Kim Lee")
    vial = the_vial(document)
    assert vial.opened_at == datetime(2026, 11, 19, 21, 15, tzinfo=UTC)
    assert vial.opened_by == "Kim Lee"
    assert document.undo_stack.undoText() == "opening of vial 1"
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert document.treatment == before


def test_both_may_be_empty(opening: VialOpening, document: ChartDocument) -> None:
    at = document.treatment.performed_at
    document.open(a_treatment(vials=(a_vial(opened_at=at, opened_by="Kim Lee"),)))
    line = enter(opening, ObjectName.VIAL_OPENED_AT, "")
    enter(opening, ObjectName.VIAL_OPENED_BY, "")
    vial = the_vial(document)
    assert (vial.opened_at, vial.opened_by, line.text()) == (None, "", "")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # The clock of the test stands at 10:00 in New York.
        ("11/20/2026 10:01 AM", "has not come yet"),
        ("tomorrow", "not a time of day"),
        ("13/13/2026 9:00", "not a date"),
    ],
)
def test_impossible_time_is_refused_with_a_reason(
    opening: VialOpening, document: ChartDocument, text: str, words: str
) -> None:
    before = document.treatment
    line = enter(opening, ObjectName.VIAL_OPENED_AT, text)
    assert words in line.accessibleDescription()
    assert document.treatment == before


def test_opening_after_the_expiry_date_is_refused(
    opening: VialOpening, document: ChartDocument
) -> None:
    vial = a_vial(expires=date(2026, 11, 18))
    earlier = replace(a_treatment(), vials=(vial,))
    visit = replace(earlier, performed_at=earlier.performed_at.replace(day=17))
    document.open(visit)
    line = enter(opening, ObjectName.VIAL_OPENED_AT, "11/19/2026 9:00")
    assert "after its expiry date" in line.accessibleDescription()
    enter(opening, ObjectName.VIAL_OPENED_AT, "11/16/2026 9:00")
    assert the_vial(document).opened_at is not None
