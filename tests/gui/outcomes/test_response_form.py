"""The form sends what was typed once, and says at the field what is wrong."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import OutcomeId, TreatmentId, new_id
from injector_app.domain.outcome import Outcome, Response
from injector_app.gui.outcomes.panel import OutcomesPanel
from injector_app.gui.outcomes.response_form import ResponseForm
from injector_app.gui.outcomes.typed_outcome import TypedOutcome
from injector_app.gui.shared import sizes
from injector_app.gui.shared.object_names import ObjectName as Name
from injector_app.gui.shared.theme import Look
from tests.support.builders import an_outcome
from tests.support.window import find, press, type_into

TREATMENT = TreatmentId(new_id())
TODAY = date(2026, 11, 20)
VISIT = date(2026, 8, 26)


@pytest.fixture
def form(qtbot: QtBot) -> ResponseForm:
    made = ResponseForm(WorldRegion.US)
    qtbot.addWidget(made)
    made.start(Outcome(OutcomeId(new_id()), TREATMENT, TODAY), VISIT)
    made.show()
    return made


def sent(form: ResponseForm) -> list[TypedOutcome]:
    answers: list[TypedOutcome] = []
    form.record_requested.connect(answers.append)
    return answers


def test_keys_alone_fill_and_send_it(form: ResponseForm) -> None:
    answers = sent(form)
    type_into(form, Name.OUTCOME_WEEKS, "10")
    QTest.keyClick(find(form, "outcomes.response.good", QPushButton), Qt.Key.Key_Space)
    type_into(form, Name.OUTCOME_COMMENT, "Łagodny")
    type_into(form, Name.OUTCOME_SCORE, "HIT-6")
    type_into(form, Name.OUTCOME_VALUE, "52")
    line = type_into(form, Name.OUTCOME_ADVERSE, "Ptosis")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert answers == [
        TypedOutcome(
            treatment=TREATMENT,
            corrects=None,
            seen_on="11/20/2026",
            response=Response.GOOD,
            comment="Łagodny",
            score_name="HIT-6",
            score_value="52",
            adverse="Ptosis",
            lasted_weeks="10",
        )
    ]


def test_second_press_before_the_answer_sends_nothing(form: ResponseForm) -> None:
    answers = sent(form)
    press(form, Name.OUTCOME_RECORD)
    press(form, Name.OUTCOME_RECORD)
    assert len(answers) == 1
    form.show_problem(RuleBroken(Rule.OUTCOME_EMPTY, path="comment"))
    press(form, Name.OUTCOME_RECORD)
    assert len(answers) == 2


def test_problem_stands_at_its_field(form: ResponseForm) -> None:
    form.show_problem(RuleBroken(Rule.SCORE_INCOMPLETE, path="score_value"))
    line = find(form, Name.OUTCOME_VALUE, QLineEdit)
    assert line.property("invalid") is True
    assert "Fill in both" in line.accessibleDescription()


def test_correction_begins_with_what_stands_there(form: ResponseForm) -> None:
    first = an_outcome(TREATMENT, lasted_weeks=9, score_name="HDSS", score_value="2")
    form.start(replace(first, corrects=first.id), VISIT)
    answers = sent(form)
    assert find(form, Name.OUTCOME_RECORD, QPushButton).text() == "Record the correction"
    press(form, Name.OUTCOME_RECORD)
    (typed,) = answers
    assert (typed.corrects, typed.comment, typed.lasted_weeks) == (first.id, first.comment, "9")


def test_escape_closes(form: ResponseForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.cancel_requested):
        QTest.keyClick(find(form, Name.OUTCOME_DATE, QLineEdit), Qt.Key.Key_Escape)


def test_every_control_is_large_enough_for_a_finger(qtbot: QtBot, look: Look) -> None:
    assert look.theme
    panel = OutcomesPanel(WorldRegion.US)
    qtbot.addWidget(panel)
    panel.show_outcomes(TREATMENT, VISIT, (an_outcome(TREATMENT),))
    panel.open_form(Outcome(OutcomeId(new_id()), TREATMENT, TODAY))
    panel.resize(400, 700)
    panel.show()
    QApplication.processEvents()
    controls: list[QWidget] = [*panel.findChildren(QLineEdit), *panel.findChildren(QPushButton)]
    seen = [each for each in controls if each.isVisible()]
    assert len(seen) >= 13
    assert [each.objectName() for each in seen if each.height() < sizes.TOUCH_HEIGHT] == []


def test_tab_goes_through_the_fields_as_they_stand(form: ResponseForm, qtbot: QtBot) -> None:
    with qtbot.waitActive(form):
        form.activateWindow()
    form.focus_first()
    walked = []
    for _ in range(12):
        focus = QApplication.focusWidget()
        assert focus is not None
        walked.append(focus.objectName().removeprefix("outcomes."))
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    effects = [f"response.{name}" for name in ("none", "partial", "good", "too_strong")]
    last = ["comment", "score", "value", "adverse", "cancel", "record"]
    assert walked == ["date", "weeks", *effects, *last]
