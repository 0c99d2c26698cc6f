"""The audit screen on real records: read, filter, export, prove a seal; and who may."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.gui.audit_log.page import AuditPage
from injector_app.gui.audit_log.presenter import AuditPresenter
from injector_app.gui.audit_log.table import HEADINGS
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.usecases.open_patient import open_patient
from injector_app.work.context import Work
from injector_app.work.trace import Trace
from tests.support.charting import a_registered_patient
from tests.support.clinic import SECOND, open_as
from tests.support.fake_dialogs import Outside
from tests.support.window import find, press, type_into


@dataclass
class Screen:
    """The screen, and all that lies outside."""

    page: AuditPage
    presenter: AuditPresenter
    outside: Outside
    jobs: Jobs

    def settle(self) -> None:
        self.page.ask_now()
        assert self.jobs.drain(20_000)

    def column(self, name: str) -> list[str | None]:
        model = self.page.entries
        place = HEADINGS.index(name)
        return [model.data(model.index(row, place)) for row in range(model.rowCount())]


def a_screen(work: Work, jobs: Jobs, qtbot: QtBot, folder: Path) -> Screen:
    page, outside = AuditPage(work.clinic.region), Outside(folder)
    qtbot.addWidget(page)
    page.resize(1400, 900)
    page.show()
    dialogs = outside.surroundings.file_dialogs
    presenter = AuditPresenter(page, work=work, jobs=jobs, file_dialogs=dialogs)
    return Screen(page, presenter, outside, jobs)


@pytest.fixture
def screen(work: Work, jobs: Jobs, qtbot: QtBot, tmp_path: Path) -> Screen:
    return a_screen(work, jobs, qtbot, tmp_path)


@pytest.fixture
def bob(tmp_path: Path, template: Path, catalog: Catalog) -> Iterator[Work]:
    work = open_as(SECOND, template, tmp_path / "data", catalog)
    yield work
    work.close()


def test_newest_first_and_older_pages_as_it_is_scrolled(screen: Screen, work: Work) -> None:
    patient = a_registered_patient(work)
    with work.records.writing() as transaction:
        for _ in range(210):
            work.audit(transaction, Trace("open patient", "patient", patient.id, patient.id))
    screen.presenter.show()
    screen.settle()
    model = screen.page.entries
    assert (model.rowCount(), screen.column("Screen")[-1]) == (200, "open patient")
    model.fetchMore(model.index(-1, -1))
    assert screen.jobs.drain(20_000)
    numbers = [int(number or 0) for number in screen.column("Entry")]
    assert numbers == list(range(numbers[0], 0, -1))
    assert not model.canFetchMore(model.index(-1, -1))


def test_filters_narrow_and_unknown_numbers_are_told_at_the_field(
    screen: Screen, work: Work
) -> None:
    patient = a_registered_patient(work)
    open_patient(work, patient_id=patient.id)
    screen.presenter.show()
    type_into(screen.page, ObjectName.AUDIT_PATIENT, patient.record_number)
    type_into(screen.page, ObjectName.AUDIT_PERSON, "ann")
    type_into(screen.page, ObjectName.AUDIT_FROM, "2026-11-20")
    type_into(screen.page, ObjectName.AUDIT_TO, "2026-11-20")
    screen.settle()
    assert screen.column("Screen") == ["open patient", "register patient"]
    assert set(screen.column("Patient")) == {"Zebraquokka, Marta Lucía"}
    type_into(screen.page, ObjectName.AUDIT_TO, "2026-11-19")
    screen.settle()
    assert screen.column("Screen") == []
    type_into(screen.page, ObjectName.AUDIT_PATIENT, "77")
    screen.settle()
    assert "77" in screen.page.filters.problem_of("record_number")


def test_export_and_seal(screen: Screen, tmp_path: Path) -> None:
    screen.presenter.show()
    screen.settle()
    screen.outside.files.answers.append(tmp_path / "log.csv")
    press(screen.page, ObjectName.AUDIT_EXPORT)
    assert screen.jobs.drain(20_000)
    assert "entries written" in screen.page.banner.text
    assert (tmp_path / "log.csv").read_text("utf-8-sig").startswith("User ID,Application,")
    for typed, said in (("9999-ABCDEFGHABCDEFGH", "no entry of this number"), ("x", "not a seal")):
        type_into(screen.page, ObjectName.AUDIT_SEAL, typed)
        press(screen.page, ObjectName.AUDIT_SEAL_CHECK)
        assert screen.jobs.drain(20_000)
        assert said in find(screen.page, ObjectName.AUDIT_SEAL_ANSWER, PlainLabel).text()


def test_clinician_reads_of_own_patients_only(
    bob: Work, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    patient = a_registered_patient(bob)
    screen = a_screen(bob, jobs, qtbot, tmp_path)
    screen.presenter.show(patient.record_number)
    screen.settle()
    assert "read the audit" in screen.page.banner.text
    assert screen.column("Screen") == []
