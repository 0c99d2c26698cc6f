"""Each switch puts one layer on; the key of the muscles is that of their switch."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.gui.canvas.sheet import LANDMARKS, MUSCLES, REGIONS
from injector_app.gui.chart.layer_switches import LayerSwitches
from injector_app.gui.shared.object_names import ObjectName
from tests.support.layers import switch


@pytest.fixture
def switches(qtbot: QtBot) -> LayerSwitches:
    made = LayerSwitches()
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_is_on_at_first(switches: LayerSwitches) -> None:
    assert switches.shown == frozenset()


def test_switches_add_up_and_go_off_again(switches: LayerSwitches, qtbot: QtBot) -> None:
    with qtbot.waitSignals([switches.changed] * 2):
        switch(switches, ObjectName.CHART_REGIONS)
        switch(switches, ObjectName.CHART_LANDMARKS)
    assert switches.shown == {REGIONS, LANDMARKS}
    switch(switches, ObjectName.CHART_REGIONS)
    assert switches.shown == {LANDMARKS}


def test_key_and_switch_are_one(switches: LayerSwitches) -> None:
    switches.toggle_muscles()
    assert switches.shown == {MUSCLES}
    switch(switches, ObjectName.CHART_MUSCLES)
    assert switches.shown == frozenset()


def test_key_is_told_at_the_switch(switches: LayerSwitches) -> None:
    assert "(U)" in switches.toolTip()
