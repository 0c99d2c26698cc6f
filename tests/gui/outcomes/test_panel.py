"""The panel keeps what is typed while another visit is in view."""

from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.ids import OutcomeId, TreatmentId, new_id
from injector_app.domain.outcome import Outcome
from injector_app.gui.outcomes.panel import OutcomesPanel
from injector_app.gui.shared.object_names import ObjectName as Name
from tests.support.builders import an_outcome
from tests.support.window import find, press, type_into

FIRST, SECOND = TreatmentId(new_id()), TreatmentId(new_id())
VISIT = date(2026, 8, 26)


@pytest.fixture
def panel(qtbot: QtBot) -> OutcomesPanel:
    made = OutcomesPanel(WorldRegion.US)
    qtbot.addWidget(made)
    made.show_outcomes(FIRST, VISIT, ())
    made.show()
    return made


def texts(panel: OutcomesPanel) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def open_blank(panel: OutcomesPanel, treatment: TreatmentId) -> None:
    panel.open_form(Outcome(OutcomeId(new_id()), treatment, VISIT))


def test_absence_is_said(panel: OutcomesPanel) -> None:
    assert texts(panel) == ["No response recorded."]
    assert panel.form is None
    outcome = an_outcome(FIRST)
    panel.show_outcomes(FIRST, VISIT, (outcome,))
    assert "No response recorded." not in texts(panel)
    assert texts(panel)[0] == "11/20/2026, 86 days after: Good effect"


def test_corrected_entry_stands_below_its_correction(panel: OutcomesPanel) -> None:
    first = an_outcome(FIRST, comment="One")
    second = an_outcome(FIRST, comment="Two", corrects=first.id)
    third = an_outcome(FIRST, comment="Three", corrects=second.id)
    panel.show_outcomes(FIRST, VISIT, (third, second, first))
    told = texts(panel)
    assert told[1] == "Three"
    assert [words.split("; ")[1] for words in told if words.startswith("Corrected:")] == [
        "Two",
        "One",
    ]


def test_button_asks_for_the_visit_on_show(panel: OutcomesPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.add_requested) as asked:
        press(panel, Name.OUTCOME_ADD)
    assert asked.args == [FIRST]


def test_typed_text_waits_while_another_visit_is_in_view(panel: OutcomesPanel) -> None:
    open_blank(panel, FIRST)
    type_into(panel, Name.OUTCOME_COMMENT, "Half")
    panel.show_outcomes(SECOND, VISIT, ())
    line = find(panel, Name.OUTCOME_COMMENT, QLineEdit)
    assert not line.isVisible()
    assert find(panel, Name.OUTCOME_ADD, QAbstractButton).isVisible()
    panel.show_outcomes(FIRST, VISIT, ())
    assert line.isVisible()
    assert line.text() == "Half"
    press(panel, Name.OUTCOME_CANCEL)
    assert not line.isVisible()
