"""F10 shows all treatments of the patient; one look, one line of the log."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.domain.note import SignedNote
from injector_app.gui.jobs import Jobs
from injector_app.gui.patient.timeline.presenter import TimelinePresenter
from injector_app.gui.patient.timeline.timeline_names import TimelineName
from injector_app.gui.patient.timeline.timeline_strip import TimelineStrip
from injector_app.gui.shared.theme import Look
from injector_app.usecases.register_patient import register_patient
from injector_app.work.context import Work
from tests.gui.patient.test_presenter import Screen, open_screen
from tests.support.audit_lines import audit_actions
from tests.support.builders import a_patient
from tests.support.charting import a_complete_draft, a_signed_note
from tests.support.clinic import DESK, acting_as, later
from tests.support.window import find, press


@pytest.fixture
def note(work: Work) -> SignedNote:
    """The newer of two notes, 84 days apart, with a draft beside them."""
    first = a_signed_note(work)
    later(work, days=84)
    made = a_signed_note(work, first.content.patient)
    later(work, days=1)
    a_complete_draft(work, first.content.patient)
    return made


@pytest.fixture
def screen(look: Look, qtbot: QtBot, work: Work, jobs: Jobs, note: SignedNote) -> Screen:
    made = open_screen(look, qtbot, acting_as(work, DESK), jobs)
    card, failed = made.page.card, made.page.banner.show_problem
    timeline = TimelinePresenter(card.timeline, look, work=made.work, jobs=jobs, failed=failed)
    timeline.treatment_chosen.connect(card.treatment_chosen)
    made.presenter.record_opened.connect(timeline.show)
    made.page.activateWindow()
    made.presenter.open(note.content.patient.id)
    made.settle()
    return made


def strip(screen: Screen) -> TimelineStrip:
    return find(screen.page, TimelineName.STRIP, TimelineStrip)


def open_it(screen: Screen, qtbot: QtBot) -> TimelineStrip:
    screen.page.start_search()
    QTest.keyClick(screen.page.focusWidget(), Qt.Key.Key_F10)
    screen.settle()
    shown = strip(screen)
    qtbot.waitUntil(lambda: any(row.pictures for row in shown.timeline.rows))
    return shown


def test_one_key_shows_all_of_them(screen: Screen, qtbot: QtBot) -> None:
    shown = open_it(screen, qtbot)
    first, second, draft = shown.timeline.rows
    qtbot.waitUntil(lambda: all(row.pictures for row in shown.timeline.rows[:2]))
    assert first.interval == ""
    assert second.interval == "84 days (12 weeks) after the one before"
    assert (draft.state, draft.pictures) == ("Draft", None)
    assert audit_actions(screen.work).count("show timeline") == 1
    assert not screen.page.card.last.isVisible()


def test_enter_opens_the_note_and_escape_leaves(
    screen: Screen, qtbot: QtBot, note: SignedNote
) -> None:
    shown = open_it(screen, qtbot)
    QTest.keyClick(shown, Qt.Key.Key_Left)
    with qtbot.waitSignal(screen.page.card.treatment_chosen) as chosen:
        QTest.keyClick(shown, Qt.Key.Key_Return)
    assert chosen.args[0].id == note.content.treatment.id
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert screen.page.card.last.isVisible()


def test_another_patient_closes_it(screen: Screen, qtbot: QtBot) -> None:
    shown = open_it(screen, qtbot)
    stranger = a_patient(record_number="77", family="Other")
    other = register_patient(screen.work, patient=stranger, duplicates_seen=True)
    screen.presenter.open(other.id)
    screen.settle()
    assert not shown.isVisible()
    press(screen.page, TimelineName.SHOW)
    screen.settle()
    assert not shown.isVisible()
    assert shown.timeline.rows == ()


def test_news_of_the_same_patient_are_shown(
    screen: Screen, qtbot: QtBot, work: Work, note: SignedNote
) -> None:
    shown = open_it(screen, qtbot)
    a_complete_draft(work, note.content.patient)
    screen.presenter.open(note.content.patient.id)
    screen.settle()
    assert len(shown.timeline.rows) == 4
