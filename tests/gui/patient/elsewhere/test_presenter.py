"""The desk records toxin given elsewhere, through the card, on real records."""

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look
from injector_app.usecases.register_patient import register_patient
from injector_app.work.context import Work
from tests.gui.patient.test_presenter import Screen, open_screen
from tests.support.builders import a_patient
from tests.support.charting import a_registered_patient
from tests.support.window import find, press, type_into


@pytest.fixture
def screen(look: Look, qtbot: QtBot, work: Work, jobs: Jobs) -> Screen:
    made = open_screen(look, qtbot, work, jobs)
    made.presenter.open(a_registered_patient(work).id)
    made.settle()
    return made


def lines(screen: Screen) -> list[str]:
    panel = screen.page.card.elsewhere
    labels = [label for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]
    return [label.text() for label in labels if " · " in label.text()]


def settle(screen: Screen) -> None:
    """Let it be stored, then read again."""
    screen.settle()
    screen.settle()
    QApplication.processEvents()


def record(screen: Screen, **fields: str) -> None:
    if find(screen.page, ObjectName.ELSEWHERE_ADD, QWidget).isVisible():
        press(screen.page, ObjectName.ELSEWHERE_ADD)
    for name, text in fields.items():
        if name == "product":
            box = find(screen.page, ObjectName.ELSEWHERE_PRODUCT, QComboBox)
            box.setCurrentText(text)
        else:
            type_into(screen.page, f"{ObjectName.ELSEWHERE}.{name}", text)
    press(screen.page, ObjectName.ELSEWHERE_RECORD)
    settle(screen)


def test_date_alone_is_enough(screen: Screen) -> None:
    record(screen, date="2026-09-01")
    assert lines(screen) == ["2026-09-01 · Product not known · units not known"]


def test_everything_told_is_kept_newest_first(screen: Screen) -> None:
    record(screen, date="2026-01-05", product="Dysport Therapeutic", units="500", place="A spa")
    record(screen, date="2026-09-01")
    assert lines(screen)[1] == "2026-01-05 · Dysport Therapeutic · 500 U · A spa"


@pytest.mark.parametrize(
    ("fields", "field", "words"),
    [
        ({"date": "soon"}, "date", "soon"),
        ({"date": "2027-01-01"}, "date", "2027"),
        ({"date": "2026-09-01", "units": "many", "product": "Botox"}, "units", "many"),
        ({"date": "2026-09-01", "units": "50"}, "product", "50 U"),
    ],
)
def test_problem_is_said_at_its_field_and_nothing_is_lost(
    screen: Screen, fields: dict[str, str], field: str, words: str
) -> None:
    record(screen, **fields)
    assert lines(screen) == []
    labels = screen.page.card.elsewhere.form.findChildren(QLabel)
    problems = [label.text() for label in labels if label.property("kind") == "problem"]
    assert [problem for problem in problems if words in problem]
    assert screen.page.focusWidget() is find(
        screen.page, f"{ObjectName.ELSEWHERE}.{field}", QWidget
    )
    assert find(screen.page, ObjectName.ELSEWHERE_DATE, QLineEdit).text() == fields["date"]


def test_mistake_is_taken_back(screen: Screen) -> None:
    record(screen, date="2026-09-01")
    press(screen.page, f"{ObjectName.ELSEWHERE_REMOVE}.0")
    settle(screen)
    assert lines(screen) == []


def test_another_patient_closes_the_form(screen: Screen) -> None:
    press(screen.page, ObjectName.ELSEWHERE_ADD)
    other = a_patient(record_number="", family="Quill")
    screen.presenter.open(register_patient(screen.work, patient=other, duplicates_seen=True).id)
    screen.settle()
    assert not screen.page.card.elsewhere.form.isVisible()
