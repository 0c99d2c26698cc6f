"""The page of the lists over real records."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.ids import PatientId
from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_words import ListWords
from injector_app.domain.lists.listed_visit import ListedVisit
from injector_app.gui.jobs import Jobs
from injector_app.gui.lists.page import ListsPage
from injector_app.gui.lists.presenter import ListsPresenter
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.usecases.register_patient import register_patient
from injector_app.work.context import Work
from injector_app.work.list_actions import lists_of
from tests.support.builders import a_patient
from tests.support.charting import a_signed_note
from tests.support.fake_dialogs import Outside
from tests.support.window import find

FAMILIES = ("Ada", "Ben", "Cid")


@dataclass
class Screen:
    page: ListsPage
    presenter: ListsPresenter
    outside: Outside
    jobs: Jobs
    treatments: list[ListedVisit]
    patients: list[PatientId]

    def settle(self) -> None:
        self.page.ask_now()
        assert self.jobs.drain(20_000)

    def choose(self, name: ListName) -> None:
        self.page.chooser.choose(name)
        self.settle()

    def column(self, heading: str) -> list[object]:
        model = self.page.rows
        place = [column.heading for column in model.columns].index(heading)
        return [model.data(model.index(row, place)) for row in range(model.rowCount())]

    def text(self, name: str) -> str:
        return find(self.page, name, PlainLabel).text()


def a_screen(work: Work, jobs: Jobs, qtbot: QtBot, folder: Path) -> Screen:
    page = ListsPage(ListWords(work.catalog, work.clinic.region), lists_of(work.person))
    outside = Outside(folder)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    presenter = ListsPresenter(page, work=work, jobs=jobs, surroundings=outside.surroundings)
    screen = Screen(page, presenter, outside, jobs, [], [])
    presenter.treatment_requested.connect(screen.treatments.append)
    presenter.patient_requested.connect(screen.patients.append)
    return screen


@pytest.fixture
def full(work: Work) -> Work:
    """Three patients with a signed note of lot C1234 each."""
    for family in FAMILIES:
        patient = a_patient(record_number="", family=family, given="")
        a_signed_note(work, register_patient(work, patient=patient, duplicates_seen=True))
    return work


@pytest.fixture
def screen(full: Work, jobs: Jobs, qtbot: QtBot, tmp_path: Path) -> Iterator[Screen]:
    opened = a_screen(full, jobs, qtbot, tmp_path)
    opened.presenter.refresh()
    opened.settle()
    yield opened
    assert jobs.drain(20_000)
