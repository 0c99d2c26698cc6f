"""The screen is one click when nothing changed, else a question at a time; all can be undone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from injector_app.domain.screening import with_answer, with_no_to_the_rest
from injector_app.domain.treatment import Treatment
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.past.past import KnownPast, Past
from injector_app.gui.chart.screen_panel import ScreenPanel
from injector_app.gui.shared.object_names import ObjectName
from tests.support.builders import a_clinic, a_note, a_treatment, a_vial
from tests.support.screen_prompts import RECENT, asking_catalog
from tests.support.window import find, press

DAYS = 84


@pytest.fixture
def document(qapp: QApplication) -> Iterator[ChartDocument]:
    made = ChartDocument(asking_catalog(), a_clinic(), qapp)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def panel(document: ChartDocument, qtbot: QtBot) -> ScreenPanel:
    made = ScreenPanel(document, Past(document))
    qtbot.addWidget(made)
    document.open(a_treatment())
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def open_past(panel: ScreenPanel, document: ChartDocument, *visits: Treatment) -> None:
    """Signed visits of the patient, newest first."""
    patient = document.treatment.patient
    at = document.treatment.performed_at
    notes = [
        a_note(
            treatment=replace(
                visit, patient=patient, performed_at=at - timedelta(days=DAYS * number)
            )
        ).content
        for number, visit in enumerate(visits, start=1)
    ]
    panel._past.open(KnownPast(patient, tuple(notes), ()))


def screened() -> Treatment:
    """A regular patient's visit."""
    visit = with_answer(a_treatment(), RECENT, is_yes=True, note="here")
    return with_no_to_the_rest(visit, asking_catalog())


def is_offered(panel: ScreenPanel, name: str) -> bool:
    return find(panel, name, QPushButton).isVisible()


def test_first_visit_offers_the_questions_only(panel: ScreenPanel) -> None:
    assert panel.words == "Not answered"
    assert not is_offered(panel, ObjectName.SCREEN_NO_CHANGE)
    assert find(panel, ObjectName.SCREEN_QUESTIONS, QPushButton).text() == "2 questions"


def test_no_change_is_one_click(panel: ScreenPanel, document: ChartDocument) -> None:
    open_past(panel, document, screened())
    before = document.treatment
    button = find(panel, ObjectName.SCREEN_NO_CHANGE, QPushButton)
    assert button.text() == "No change since 08/28/2026"
    press(panel, ObjectName.SCREEN_NO_CHANGE)
    document.settle()
    assert panel.words == (
        "No change since 08/28/2026: yes: Toxin in the last 4 months - here; no to the other 1"
    )
    assert not button.isEnabled()
    document.undo_stack.undo()
    assert document.treatment == before


def test_last_visit_with_answers_counts(panel: ScreenPanel, document: ChartDocument) -> None:
    open_past(panel, document, a_treatment(), screened())
    assert find(panel, ObjectName.SCREEN_NO_CHANGE, QPushButton).text().endswith("06/05/2026")


def test_visits_without_answers_offer_nothing(panel: ScreenPanel, document: ChartDocument) -> None:
    open_past(panel, document, a_treatment())
    assert not is_offered(panel, ObjectName.SCREEN_NO_CHANGE)


def test_questions_are_answered_one_by_one(
    panel: ScreenPanel, document: ChartDocument, qtbot: QtBot
) -> None:
    press(panel, ObjectName.SCREEN_QUESTIONS)
    first = find(panel, f"{ObjectName.SCREEN_NO}.infection", QPushButton)
    qtbot.waitUntil(first.hasFocus)
    press(panel, f"{ObjectName.SCREEN_YES}.infection")
    document.settle()
    assert panel.words == ("Yes: Infection at the site; not answered: Toxin in the last 4 months")
    press(panel, ObjectName.SCREEN_NO_TO_REST)
    document.settle()
    assert panel.words == "Yes: Infection at the site; no to the other 1"
    press(panel, f"{ObjectName.SCREEN_YES}.infection")
    assert [each.prompt for each in document.treatment.screening] == ["recent"]


def test_hidden_character_in_a_note_is_refused(panel: ScreenPanel, document: ChartDocument) -> None:
    press(panel, ObjectName.SCREEN_QUESTIONS)
    press(panel, f"{ObjectName.SCREEN_YES}.infection")
    before = document.treatment
    panel._rows["infection"].noted.emit("Bo\u202eb")
    assert document.treatment == before
    assert "hidden character" in panel.problem


def test_another_product_asks_more(
    panel: ScreenPanel, document: ChartDocument, qtbot: QtBot
) -> None:
    press(panel, ObjectName.SCREEN_QUESTIONS)
    vials = (a_vial(product="dysport"),)
    document.edit(replace(document.treatment, vials=vials), "vial")
    document.settle()
    qtbot.waitUntil(lambda: is_offered(panel, f"{ObjectName.SCREEN_NO}.milk"))


def test_missing_answer_gets_the_focus(panel: ScreenPanel, qtbot: QtBot) -> None:
    panel.go_to(2)
    qtbot.waitUntil(find(panel, f"{ObjectName.SCREEN_NO}.recent", QPushButton).hasFocus)


def test_another_chart_folds_the_questions(panel: ScreenPanel, document: ChartDocument) -> None:
    press(panel, ObjectName.SCREEN_QUESTIONS)
    document.open(a_treatment())
    assert not is_offered(panel, ObjectName.SCREEN_NO_TO_REST)
