"""References are entered, edited and removed on the chart, into real records."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic_reference import ClinicReference
from injector_app.domain.units import Units
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.past.own.own_panel import OwnPanel
from injector_app.gui.chart.past.own.presenter import OwnPresenter
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.object_names import ObjectName as Name
from injector_app.usecases.list_clinic_references import list_clinic_references
from injector_app.work.context import Work
from tests.support.window import find, press, type_into


class Screen:
    """A panel over real records."""

    def __init__(self, panel: OwnPanel, work: Work, jobs: Jobs) -> None:
        self.panel, self.work, self.jobs = panel, work, jobs
        self.presenter = OwnPresenter(panel, work=work, jobs=jobs, show=self.show)
        self.shown: tuple[ClinicReference, ...] = ()

    def show(self, own: tuple[ClinicReference, ...]) -> None:
        self.shown = own
        self.panel.show_own(own)

    def save(self, **typed: str) -> None:
        for name, text in typed.items():
            type_into(self.panel, Name[name], text)
        QTest.keyClick(find(self.panel, Name.OWN_SOURCE, QLineEdit), Qt.Key.Key_Return)
        assert self.jobs.drain(20_000)


@pytest.fixture
def screen(qtbot: QtBot, work: Work, jobs: Jobs, document: ChartDocument) -> Iterator[Screen]:
    panel = OwnPanel(document)
    qtbot.addWidget(panel)
    panel.show()
    yield Screen(panel, work, jobs)
    assert jobs.drain(20_000)


def test_added_edited_and_removed_in_place(screen: Screen) -> None:
    press(screen.panel, Name.OWN_ADD)
    screen.save(OWN_HIGH="400", OWN_DAYS="84", OWN_SOURCE="Clinic protocol 3")
    (own,) = screen.shown
    assert (own.high, own.entered_by) == (Units.parse("400"), "Ann Who, MD")
    press(screen.panel, Name.OWN_LIST)
    press(screen.panel, f"{Name.OWN_EDIT_LISTED}.0")
    screen.save(OWN_HIGH="360")
    assert list_clinic_references(screen.work) == screen.shown
    assert [(each.id, each.high) for each in screen.shown] == [(own.id, Units.parse("360"))]
    assert screen.panel.form is not None
    screen.panel.open_form(screen.shown[0])
    press(screen.panel, Name.OWN_REMOVE)
    press(screen.panel, Name.OWN_REMOVE)
    assert screen.jobs.drain(20_000)
    assert list_clinic_references(screen.work) == screen.shown == ()


def test_refusal_stands_at_the_field_and_keeps_the_text(screen: Screen) -> None:
    press(screen.panel, Name.OWN_ADD)
    screen.save(OWN_HIGH="400", OWN_DAYS="12 weeks", OWN_SOURCE="A")
    days = find(screen.panel, Name.OWN_DAYS, QLineEdit)
    assert "not a whole number" in days.accessibleDescription()
    screen.save(OWN_DAYS="84", OWN_SOURCE=" ")
    source = find(screen.panel, Name.OWN_SOURCE, QLineEdit)
    assert "missing" in source.accessibleDescription()
    assert find(screen.panel, Name.OWN_HIGH, QLineEdit).text() == "400"
    assert list_clinic_references(screen.work) == ()


def test_front_desk_is_not_offered_to_enter_any(
    qtbot: QtBot, desk_work: Work, jobs: Jobs, document: ChartDocument
) -> None:
    panel = OwnPanel(document)
    qtbot.addWidget(panel)
    Screen(panel, desk_work, jobs)
    panel.show()
    assert not find(panel, Name.OWN_ADD, QAbstractButton).isVisible()
