"""Past treatments are looked up on real records."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.found_treatment import TreatmentState
from injector_app.gui.jobs import Jobs
from injector_app.gui.search.page import SearchPage
from injector_app.gui.search.presenter import SearchPresenter
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.row_table import RowTable
from injector_app.gui.shared.treatment_words import TreatmentWords
from injector_app.work.context import Work
from tests.support.charting import a_complete_draft, a_registered_patient, a_signed_note
from tests.support.window import find, type_into


@pytest.fixture
def page(qtbot: QtBot, work: Work) -> SearchPage:
    made = SearchPage(TreatmentWords(work.catalog, work.clinic.region))
    qtbot.addWidget(made)
    made.resize(1280, 700)
    made.show()
    return made


@pytest.fixture
def presenter(page: SearchPage, work: Work, jobs: Jobs) -> SearchPresenter:
    patient = a_registered_patient(work)
    a_signed_note(work, patient)
    a_complete_draft(work, patient)
    return SearchPresenter(page, work=work, jobs=jobs)


def rows(page: SearchPage, jobs: Jobs) -> list[str]:
    assert jobs.drain(10_000)
    model = find(page, ObjectName.SEARCH_TABLE, RowTable).model()
    last = model.columnCount() - 1
    return sorted(str(model.index(row, last).data()) for row in range(model.rowCount()))


def test_draft_and_note_are_found_and_narrowed(
    page: SearchPage, presenter: SearchPresenter, jobs: Jobs, qtbot: QtBot
) -> None:
    presenter.refresh()
    assert rows(page, jobs) == ["Draft", "Signed"]
    with qtbot.waitSignal(page.query_changed):
        type_into(page, ObjectName.SEARCH_LOT, "c12")
    assert rows(page, jobs) == ["Draft", "Signed"]
    with qtbot.waitSignal(page.query_changed):
        type_into(page, ObjectName.SEARCH_WORDS, "nobody")
    assert rows(page, jobs) == []


def test_chosen_row_is_asked_for(
    page: SearchPage, presenter: SearchPresenter, jobs: Jobs, qtbot: QtBot
) -> None:
    presenter.refresh()
    rows(page, jobs)
    table = find(page, ObjectName.SEARCH_TABLE, RowTable)
    with qtbot.waitSignal(presenter.treatment_requested) as asked:
        table.row_opened.emit(table.model().index(0, 0))
    assert asked.args is not None
    assert asked.args[0].state in TreatmentState
