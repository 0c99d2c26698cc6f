"""A pattern of the clinic's own: plan, rename, replace, delete."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.units import NO_UNITS
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.own_pattern_row import OwnPatternRow
from injector_app.gui.chart.pattern_placing import PatternPlacing
from injector_app.gui.chart.syringe import Syringe
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from tests.support.builders import a_pattern
from tests.support.window import press, type_into

PATTERN = a_pattern(points=3, name="Brow")
NAME = f"{ObjectName.PATTERN}.{PATTERN.id}"


@pytest.fixture
def row(document: ChartDocument, syringe: Syringe, qtbot: QtBot) -> OwnPatternRow:
    made = OwnPatternRow(PATTERN, PatternPlacing(document, syringe), document)
    qtbot.addWidget(made)
    made.show()
    return made


def test_row_plans_its_points(row: OwnPatternRow, document: ChartDocument) -> None:
    assert any(label.text() == "3 points · 15 U Botox" for label in row.findChildren(PlainLabel))
    press(row, f"{NAME}.place")
    assert len(document.treatment.chart) == 3


def test_pencil_opens_what_changes_it(row: OwnPatternRow, qtbot: QtBot) -> None:
    press(row, f"{NAME}.edit")
    type_into(row, f"{NAME}.name", "Brow, low")
    with qtbot.waitSignal(row.rename_requested) as renamed:
        press(row, f"{NAME}.name.do")
    assert renamed.args == [PATTERN.id, "Brow, low"]
    for name, signal, sent in (
        ("replace", row.replace_requested, PATTERN),
        ("remove", row.remove_requested, PATTERN.id),
    ):
        press(row, f"{NAME}.{name}")
        with qtbot.waitSignal(signal) as requested:
            press(row, f"{NAME}.{name}")
        assert requested.args == [sent]


def test_places_without_doses_say_so(
    document: ChartDocument, syringe: Syringe, qtbot: QtBot
) -> None:
    bare = a_pattern(points=0, made_for="")
    assert bare.total == NO_UNITS
    made = OwnPatternRow(bare, PatternPlacing(document, syringe), document)
    qtbot.addWidget(made)
    texts = [label.text() for label in made.findChildren(PlainLabel)]
    assert "0 points · places without doses" in texts
