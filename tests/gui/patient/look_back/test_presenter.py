"""What the card tells follows the arrow keys; each treatment is read once, and written down."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.domain.note import SignedNote
from injector_app.gui.jobs import Jobs
from injector_app.gui.patient.look_back.presenter import LookBackPresenter
from injector_app.gui.patient.small_diagrams import SmallDiagrams
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.row_table import RowTable
from injector_app.gui.shared.theme import Look
from injector_app.work.context import Work
from tests.gui.patient.test_presenter import Screen, open_screen
from tests.support.audit_lines import audit_actions
from tests.support.charting import a_complete_draft, a_signed_note
from tests.support.clinic import DESK, acting_as, later
from tests.support.window import find


@pytest.fixture
def notes(work: Work) -> tuple[SignedNote, SignedNote]:
    """Newest first, 84 days apart."""
    first = a_signed_note(work)
    later(work, days=84)
    return a_signed_note(work, first.content.patient), first


@pytest.fixture
def screen(
    look: Look, qtbot: QtBot, work: Work, jobs: Jobs, notes: tuple[SignedNote, SignedNote]
) -> Screen:
    return opened(open_screen(look, qtbot, acting_as(work, DESK), jobs), look, jobs, notes[0])


def opened(made: Screen, look: Look, jobs: Jobs, note: SignedNote) -> Screen:
    back = LookBackPresenter(made.page, look, work=made.work, jobs=jobs)
    made.presenter.record_opened.connect(back.show)
    made.presenter.open(note.content.patient.id)
    made.settle()
    return made


def told(screen: Screen) -> str:
    panel = screen.page.card.last
    return " ".join(label.text() for label in panel.findChildren(PlainLabel))


def views(screen: Screen) -> SmallDiagrams:
    return find(screen.page, ObjectName.LAST_TREATMENT_VIEWS, SmallDiagrams)


def walk(screen: Screen, qtbot: QtBot, key: Qt.Key) -> None:
    table = find(screen.page, ObjectName.PATIENT_TREATMENTS, RowTable)
    QTest.keyClick(table, key)
    qtbot.waitUntil(lambda: bool(views(screen).pictures))


def looks(screen: Screen) -> int:
    return audit_actions(screen.work).count("show treatment")


def test_the_last_one_is_shown_without_a_further_reading(screen: Screen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(views(screen).pictures))
    assert "3 given" in views(screen).accessibleDescription()
    assert "84 days (12 weeks) after the one before" in told(screen)
    assert looks(screen) == 0


def test_arrow_keys_walk_and_all_of_it_follows(screen: Screen, qtbot: QtBot) -> None:
    walk(screen, qtbot, Qt.Key.Key_Down)
    words = told(screen)
    assert words.startswith("Treatment 2026-11-20, 84 days (12 weeks) ago: Botox 15 U")
    assert "Ann Who" in words
    assert "Procerus" in words
    assert "after the one before" not in words
    walk(screen, qtbot, Qt.Key.Key_Up)
    assert told(screen).startswith("Last treatment")


def test_each_is_read_once_while_its_patient_is_open(screen: Screen, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down):
        walk(screen, qtbot, key)
    assert looks(screen) == 1


def test_the_desk_sees_no_draft(
    look: Look, qtbot: QtBot, work: Work, jobs: Jobs, notes: tuple[SignedNote, SignedNote]
) -> None:
    later(work, days=1)
    a_complete_draft(work, notes[0].content.patient)
    made = opened(open_screen(look, qtbot, acting_as(work, DESK), jobs), look, jobs, notes[0])
    table = find(made.page, ObjectName.PATIENT_TREATMENTS, RowTable)
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert "Draft" in told(made)
    QTest.keyClick(table, Qt.Key.Key_Down)
    walk(made, qtbot, Qt.Key.Key_Down)
    assert looks(made) == 1
