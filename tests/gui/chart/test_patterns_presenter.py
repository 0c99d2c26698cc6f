"""The clinic's patterns over real records."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.patient import Patient
from injector_app.gui.chart.detail_tabs import PATTERNS
from injector_app.gui.chart.own_pattern_row import OwnPatternRow
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.presenter import ChartPresenter
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look
from injector_app.usecases.list_patterns import list_patterns
from injector_app.usecases.save_pattern import save_pattern
from injector_app.work.context import Work
from tests.support.builders import a_pattern
from tests.support.chart_hand import ChartHand
from tests.support.charting import a_complete_draft, a_registered_patient
from tests.support.window import press, type_into


class Chart:
    """Page, presenter and hand over one clinic."""

    def __init__(self, page: ChartPage, presenter: ChartPresenter, jobs: Jobs) -> None:
        self.page = page
        self.presenter = presenter
        self.hand = ChartHand(page)
        self._jobs = jobs

    def settle(self) -> None:
        # What an answer changes is stored by another job.
        for _ in range(2):
            if self.page.document.is_open:
                self.page.document.settle()
            assert self._jobs.drain(20_000)

    def begin(self, patient: Patient) -> None:
        self.presenter.new_treatment(patient.id)
        assert self._jobs.drain(20_000)
        self.settle()

    @property
    def own_rows(self) -> list[OwnPatternRow]:
        self.page.details.show_tab(PATTERNS)
        rows = self.page.details.patterns.list.rows
        return [row for row in rows if isinstance(row, OwnPatternRow)]


@pytest.fixture
def chart(qtbot: QtBot, look: Look, work: Work, jobs: Jobs) -> Iterator[Chart]:
    page = ChartPage(look, catalog=work.catalog, clinic=work.clinic, clock=work.clock)
    qtbot.addWidget(page)
    page.resize(1280, 900)
    with qtbot.waitExposed(page):
        page.show()
    made = Chart(page, ChartPresenter(page, work=work, jobs=jobs), jobs)
    yield made
    made.settle()


@pytest.fixture
def patient(work: Work) -> Patient:
    return a_registered_patient(work)


def test_chart_is_saved_as_a_pattern(chart: Chart, work: Work, patient: Patient) -> None:
    draft = a_complete_draft(work, patient)
    chart.presenter.open(draft.treatment.id)
    chart.settle()
    chart.page.details.show_tab(PATTERNS)
    type_into(chart.page, ObjectName.PATTERN_SAVE, "Mine")
    press(chart.page, f"{ObjectName.PATTERN_SAVE}.do")
    chart.settle()
    (saved,) = list_patterns(work)
    assert (saved.name, saved.made_for, len(saved.points)) == ("Mine", "botox", 3)
    assert [row.pattern for row in chart.own_rows] == [saved]
    type_into(chart.page, ObjectName.PATTERN_SAVE, "MINE")
    press(chart.page, f"{ObjectName.PATTERN_SAVE}.do")
    chart.settle()
    assert "already" in chart.page.details.patterns.save.problem


def test_pattern_is_renamed_replaced_and_deleted(
    chart: Chart, work: Work, patient: Patient
) -> None:
    known = save_pattern(work, pattern=a_pattern(points=1, name="a"))
    draft = a_complete_draft(work, patient)
    chart.presenter.open(draft.treatment.id)
    chart.settle()
    (row,) = chart.own_rows
    row.rename_requested.emit(known.id, "b")
    chart.settle()
    (row,) = chart.own_rows
    assert row.pattern.name == "b"
    row.replace_requested.emit(row.pattern)
    chart.settle()
    assert [(each.name, len(each.points)) for each in list_patterns(work)] == [("b", 3)]
    (row,) = chart.own_rows
    row.rename_requested.emit(known.id, " ")
    chart.settle()
    assert chart.own_rows[0].problem
    chart.own_rows[0].remove_requested.emit(known.id)
    chart.settle()
    assert (chart.own_rows, list_patterns(work)) == ([], ())


def test_chart_without_points_is_no_pattern(chart: Chart, work: Work, patient: Patient) -> None:
    known = save_pattern(work, pattern=a_pattern(points=1, name="a"))
    chart.begin(patient)
    chart.page.details.patterns.save_requested.emit("x")
    assert chart.page.details.patterns.save.problem
    chart.own_rows[0].replace_requested.emit(replace(known))
    assert chart.own_rows[0].problem
    assert list_patterns(work) == (known,)
