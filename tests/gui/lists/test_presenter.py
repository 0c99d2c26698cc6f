"""The lists on real records: chosen, narrowed, sorted, streamed, opened, taken along."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_query import PAGE
from injector_app.domain.staff import Role
from injector_app.gui.jobs import Jobs
from injector_app.gui.lists.lists_names import ListsName
from injector_app.gui.shared import sizes
from injector_app.usecases.register_patient import register_patient
from injector_app.usecases.start_treatment import start_treatment
from injector_app.work.context import Work
from injector_app.work.list_actions import lists_of
from tests.gui.lists.conftest import FAMILIES, Screen, a_screen
from tests.support.builders import a_patient
from tests.support.charting import a_complete_draft
from tests.support.window import type_into


def test_first_visit_shows_the_day_and_later_ones_what_was_on_show(screen: Screen) -> None:
    assert screen.page.chooser.currentRow() == 0
    assert set(screen.column("Patient")) == set(FAMILIES)
    assert screen.text(ListsName.COUNT) == "3 rows"
    screen.choose(ListName.USE)
    screen.presenter.refresh()
    screen.settle()
    assert screen.column("Vials") == ["3"]


def test_lot_recall_asks_for_the_lot_and_finds_exactly_it(screen: Screen) -> None:
    screen.choose(ListName.LOT)
    assert "Type the whole lot" in screen.text(ListsName.EMPTY)
    for typed, count in (("c-1234", 3), ("c123", 0), ("%", 0), ("_1234", 0), ("C 1234", 3)):
        type_into(screen.page, ListsName.LOT, typed)
        screen.settle()
        assert screen.page.rows.rowCount() == count, typed
    assert set(screen.column("Phone")) == {"(518) 555-0142"}


@pytest.mark.parametrize("typed", ["2026-1", "30/02/2026", "02/30/2026", "soon", "2026-02-30"])
def test_half_typed_or_impossible_day_is_told_at_its_field(screen: Screen, typed: str) -> None:
    screen.choose(ListName.LOT)
    type_into(screen.page, ListsName.FROM, typed)
    screen.settle()
    assert screen.page.filters.problem_of("from")


def test_days_the_wrong_way_round_are_told_at_their_field(screen: Screen) -> None:
    screen.choose(ListName.LOT)
    type_into(screen.page, ListsName.FROM, "2026-11-20")
    type_into(screen.page, ListsName.TO, "2026-11-19")
    screen.settle()
    assert "before the first" in screen.page.filters.problem_of("to")


def test_header_sorts_one_way_and_the_other(screen: Screen) -> None:
    header = screen.page.table.horizontalHeader()
    place = [column.heading for column in screen.page.rows.columns].index("Patient")
    spot = QPoint(header.sectionViewportPosition(place) + 10, header.height() // 2)
    assert header.height() >= sizes.TOUCH_HEIGHT
    for families in (list(FAMILIES), list(reversed(FAMILIES))):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        screen.settle()
        assert screen.column("Patient") == families
    assert "▼" in str(screen.page.rows.headerData(place, Qt.Orientation.Horizontal))


def test_keys_sort_and_open(screen: Screen) -> None:
    table, model = screen.page.table, screen.page.rows
    place = [column.heading for column in model.columns].index("Patient")
    table.setCurrentIndex(model.index(0, place))
    QTest.keyClick(table, Qt.Key.Key_S)
    screen.settle()
    assert screen.column("Patient") == list(FAMILIES)
    table.setCurrentIndex(model.index(1, place))
    QTest.keyClick(table, Qt.Key.Key_Return)
    QTest.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    (visit,) = screen.treatments
    assert visit.patient_name == "Ben"
    assert screen.patients == [visit.patient]


def test_rows_stream_in_page_by_page(screen: Screen, full: Work) -> None:
    patient = register_patient(full, patient=a_patient(record_number="", family="Dee"))
    for _ in range(PAGE + 1):
        start_treatment(full, patient_id=patient.id)
    # With nothing in sight no page is read ahead of what the test asks for.
    screen.page.hide()
    screen.choose(ListName.DRAFTS)
    model = screen.page.rows
    assert model.rowCount() == PAGE
    assert "more appear" in screen.text(ListsName.COUNT)
    model.fetchMore(model.index(-1, -1))
    assert screen.jobs.drain(20_000)
    assert model.rowCount() == PAGE + 1
    assert screen.text(ListsName.COUNT) == f"{PAGE + 1} rows"
    assert not model.canFetchMore(model.index(-1, -1))


def test_front_desk_opens_the_patient_of_a_draft(
    full: Work, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    a_complete_draft(full, register_patient(full, patient=a_patient(record_number="", family="Z")))
    desk = replace(full, person=replace(full.person, roles=frozenset({Role.FRONT_DESK})))
    screen = a_screen(desk, jobs, qtbot, tmp_path)
    screen.choose(ListName.DRAFTS)
    screen.page.row_opened.emit(screen.page.rows.row(screen.page.rows.index(0, 0)))
    assert len(screen.patients) == 1
    assert screen.treatments == []


def test_administrator_is_offered_the_use_of_products_alone(work: Work) -> None:
    keeper = replace(work.person, roles=frozenset({Role.ADMINISTRATOR}))
    assert lists_of(keeper) == (ListName.USE,)
