"""Every key of the hand has its button."""

import pytest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.hand_rail import HandRail
from injector_app.gui.chart.selection import Selection
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.sizes import TOUCH_HEIGHT
from tests.support.builders import a_treatment
from tests.support.window import find, press


@pytest.fixture
def rail(document: ChartDocument, selection: Selection, qtbot: QtBot) -> HandRail:
    document.open(a_treatment(points=1))
    made = HandRail(selection, QMenu())
    qtbot.addWidget(made)
    return made


def test_what_needs_points_waits_for_them(
    rail: HandRail, document: ChartDocument, selection: Selection
) -> None:
    names = (ObjectName.CHART_MIRROR, ObjectName.CHART_DUPLICATE, ObjectName.CHART_DELETE)
    buttons = [find(rail, name, QToolButton) for name in names]
    assert not any(button.isEnabled() for button in buttons)
    selection.choose((document.treatment.chart.points[0].id,))
    assert all(button.isEnabled() for button in buttons)


def test_buttons_report_wishes(rail: HandRail, selection: Selection, qtbot: QtBot) -> None:
    for name, signal in (
        (ObjectName.CHART_OVERVIEW, rail.overview_toggled),
        (ObjectName.CHART_FILL, rail.fill_requested),
    ):
        with qtbot.waitSignal(signal):
            press(rail, name)
    assert not selection.ids


def test_buttons_are_large_enough_for_a_finger_and_have_words(rail: HandRail) -> None:
    for button in rail.findChildren(QToolButton):
        assert button.height() >= TOUCH_HEIGHT
        assert button.text()
        assert button.toolTip()
