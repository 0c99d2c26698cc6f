"""Whatever is typed into the search box is looked for as it stands, and is in no log."""

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look
from injector_app.usecases.register_patient import register_patient
from injector_app.work.context import Work
from tests.gui.patient.test_presenter import Screen, open_screen
from tests.support.builders import a_patient
from tests.support.hostile_strings import hostile_strings
from tests.support.log_watch import LogWatch
from tests.support.window import find

NAUGHTY = hostile_strings(515)
# Each finds the patients beside it, by family name.
TYPED = {
    "%": [],
    "_": [],
    "o'": ["O'Neill"],
    "\\": [],
    '"': [],
    "1980-03-12": ["O'Neill", "Pele"],
    "1980-03": [],
    "30/02/1980": [],
    "1980-02-30": [],
    "pele": ["Pele"],
    "neill o": ["O'Neill"],
}


@pytest.fixture
def screen(look: Look, qtbot: QtBot, work: Work, jobs: Jobs) -> Iterator[Screen]:
    """Two of one birth date; one of them has a single name."""
    for number, (family, given) in enumerate((("O'Neill", "Sean"), ("Pele", ""))):
        patient = a_patient(record_number=f"K{number}", family=family, given=given, phone="")
        register_patient(work, patient=patient, duplicates_seen=True)
    made = open_screen(look, qtbot, work, jobs)
    yield made
    made.settle()


def found(screen: Screen) -> list[str]:
    model = find(screen.page, ObjectName.PATIENTS_LIST, QAbstractItemView).model()
    assert isinstance(model, QAbstractItemModel)
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return [row.data(0x0100).patient.family for row in rows]


def box(screen: Screen) -> QLineEdit:
    return find(screen.page, ObjectName.PATIENTS_SEARCH, QLineEdit)


@pytest.mark.parametrize("typed", TYPED)
def test_signs_mean_themselves_and_no_day_is_made_up(
    screen: Screen, qtbot: QtBot, typed: str
) -> None:
    with qtbot.waitSignal(screen.page.words_changed):
        QTest.keyClicks(box(screen), typed)
    screen.settle()
    assert found(screen) == TYPED[typed]
    assert not screen.page.banner.isVisible()


def test_naughty_strings_are_searched_for_and_logged_nowhere(screen: Screen) -> None:
    watch = LogWatch(level=logging.DEBUG)
    with watch.on("injector_app"):
        for text in NAUGHTY:
            box(screen).setText(text)
            screen.page._typing.run_now()
            screen.settle()
            assert not screen.page.banner.isVisible(), text
    told = " ".join(watch.lines)
    assert not [text for text in NAUGHTY if len(text.strip()) > 5 and text in told]
