"""A response is recorded from the panel, into real records."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.note import treatment_id_of
from injector_app.domain.outcome import Outcome, Response
from injector_app.gui.jobs import Jobs
from injector_app.gui.outcomes.panel import OutcomesPanel
from injector_app.gui.outcomes.presenter import OutcomesPresenter
from injector_app.gui.shared.object_names import ObjectName as Name
from injector_app.usecases.open_note import open_note
from injector_app.work.context import Work
from tests.support.charting import a_signed_note
from tests.support.window import find, press, type_into


@dataclass
class Screen:
    """A panel over a signed treatment."""

    panel: OutcomesPanel
    jobs: Jobs
    work: Work
    told: list[Outcome] = field(default_factory=list)

    def settle(self) -> None:
        assert self.jobs.drain(20_000)

    def show(self, outcome: Outcome) -> None:
        self.told.append(outcome)
        self.panel.show_outcomes(outcome.treatment, self.work.today, tuple(self.told))


@pytest.fixture
def screen(qtbot: QtBot, work: Work, jobs: Jobs) -> Iterator[Screen]:
    panel = OutcomesPanel(work.clinic.region)
    qtbot.addWidget(panel)
    made = Screen(panel, jobs, work)
    OutcomesPresenter(panel, work=work, jobs=jobs, recorded=made.show)
    panel.show_outcomes(treatment_id_of(a_signed_note(work)), work.today, ())
    panel.show()
    yield made
    made.settle()


def test_typed_response_is_stored_and_corrected(screen: Screen) -> None:
    press(screen.panel, Name.OUTCOME_ADD)
    press(screen.panel, "outcomes.response.good")
    line = type_into(screen.panel, Name.OUTCOME_COMMENT, "Half")
    QTest.keyClick(line, Qt.Key.Key_Return)
    screen.settle()
    assert not line.isVisible()
    (first,) = screen.told
    assert (first.response, first.comment, first.recorded_by) == (
        Response.GOOD,
        "Half",
        "Ann Who, MD",
    )
    press(screen.panel, "outcomes.correct.0")
    line = type_into(screen.panel, Name.OUTCOME_COMMENT, "A third")
    QTest.keyClick(line, Qt.Key.Key_Return)
    screen.settle()
    stored = open_note(screen.work, treatment_id=first.treatment).outcomes
    assert stored is not None
    assert {(each.comment, each.corrects) for each in stored} == {
        ("Half", None),
        ("A third", first.id),
    }


def test_refusal_stands_at_the_field_and_keeps_the_text(screen: Screen) -> None:
    press(screen.panel, Name.OUTCOME_ADD)
    type_into(screen.panel, Name.OUTCOME_DATE, "2026-11-21")
    line = type_into(screen.panel, Name.OUTCOME_COMMENT, "Half")
    QTest.keyClick(line, Qt.Key.Key_Return)
    screen.settle()
    day = find(screen.panel, Name.OUTCOME_DATE, QLineEdit)
    assert "lies in the future" in day.accessibleDescription()
    assert line.text() == "Half"
    type_into(screen.panel, Name.OUTCOME_DATE, "soon")
    press(screen.panel, Name.OUTCOME_RECORD)
    assert "not a date" in day.accessibleDescription()
    assert screen.told == []
