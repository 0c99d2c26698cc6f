"""A refused edit is explained at its field, and the value goes back."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.chart.edit_field import EditField
from injector_app.gui.chart.value_line import ValueLine
from injector_app.gui.shared.object_names import ObjectName


@pytest.fixture
def line() -> ValueLine:
    return ValueLine()


@pytest.fixture
def field(line: ValueLine, qtbot: QtBot) -> EditField:
    made = EditField("Lot", line, name=ObjectName.VIAL_LOT)
    qtbot.addWidget(made)
    line.show_value("A1")
    return made


def refuse() -> None:
    raise RuleBroken(Rule.UNITS_NOT_POSITIVE, value="-5")


def test_refusal_is_said_and_the_value_is_back(field: EditField, line: ValueLine) -> None:
    line.setText("-5")
    assert not field.attempt(refuse, path="discarded")
    assert "-5 U cannot be recorded for discarded units" in field.problem
    assert line.text() == "A1"


def test_next_good_value_takes_the_problem_away(field: EditField) -> None:
    field.attempt(refuse)
    assert field.attempt(lambda: None)
    assert field.problem == ""
