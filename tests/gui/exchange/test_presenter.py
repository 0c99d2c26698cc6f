"""A file on its way into the records, through the real page; and two records of one person."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QTableView, QWidget
from pytestqt.qtbot import QtBot

from injector_app.domain.date_order import DateOrder
from injector_app.domain.staff import Role
from injector_app.gui.exchange.presenter import ExchangePresenter
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.exchange_names import ExchangeName
from injector_app.usecases.find_patients import find_patients
from injector_app.work.context import Work
from tests.support.fake_dialogs import Outside
from tests.support.window import find, press

LINES = (
    "Surname,First,DOB,PHN,Insurer",
    "Ng,Ann,03/04/1980,943,Blue",
    "Oh,Bo,05/06/1981,944,Blue",
    "NG,ann,03/04/1980,,Blue",
)


class Screen:
    """The page with its real presenter; a queue of files instead of a box."""

    def __init__(self, work: Work, jobs: Jobs, qtbot: QtBot, folder: Path) -> None:
        self.work, self.jobs, self.outside = work, jobs, Outside(folder)
        dialogs = self.outside.surroundings.file_dialogs
        self.presenter = ExchangePresenter(work=work, jobs=jobs, file_dialogs=dialogs)
        self.was_made = bool(self.presenter.pages)
        self.page = self.presenter.page
        qtbot.addWidget(self.page)
        self.page.show()
        self.folder = folder

    def press(self, name: str) -> None:
        press(self.page, name)
        self.settle()

    def settle(self) -> None:
        assert self.jobs.drain(20_000)

    def choose(self, *lines: str) -> None:
        path = self.folder / "list.csv"
        path.write_text("\n".join(lines), "utf-8")
        self.outside.files.answers.append(path)
        self.press(ExchangeName.CHOOSE)

    def pick(self, name: str, value: str) -> None:
        box = find(self.page, name, QComboBox)
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
        self.settle()

    def cells(self, name: str) -> list[str]:
        model = find(self.page, name, QTableView).model()
        last = model.columnCount() - 1
        cells = (str(model.index(row, last).data()) for row in range(model.rowCount()))
        # Names are set apart from what stands beside them, whichever way they are written.
        return [cell.replace("\u2068", "").replace("\u2069", "") for cell in cells]

    def is_enabled(self, name: str) -> bool:
        return find(self.page, name, QAbstractButton).isEnabled()

    def known(self) -> list[str]:
        return sorted(patient.full_name for patient in find_patients(self.work, words=""))


@pytest.fixture
def screen(work: Work, jobs: Jobs, qtbot: QtBot, tmp_path: Path) -> Screen:
    return Screen(work, jobs, qtbot, tmp_path)


def test_page_is_made_when_it_is_first_asked_for(screen: Screen) -> None:
    assert not screen.was_made
    assert screen.presenter.pages == (screen.page,)


def test_file_is_confirmed_previewed_imported_and_taken_back(screen: Screen) -> None:
    screen.choose(*LINES)
    screen.press(ExchangeName.CHECK)
    # No date tells the order: nobody guesses.
    assert "day or the month" in screen.page.banner.text
    screen.pick(ExchangeName.DATES, DateOrder.DAY_FIRST)
    screen.press(ExchangeName.CHECK)
    assert screen.cells(ExchangeName.LINES)[1:] == ["Ng, Ann, 1980-04-03", "Oh, Bo, 1981-06-05"]
    assert screen.cells(ExchangeName.LINES)[0].endswith("as line 2.")
    assert screen.known() == []
    screen.press(ExchangeName.IMPORT)
    assert screen.known() == ["Ng, Ann", "Oh, Bo"]
    assert "2 patients added" in screen.page.banner.text
    screen.press(f"{ExchangeName.UNDO}.1")
    assert screen.known() == []
    assert "gone again" in screen.page.banner.text


@pytest.mark.parametrize(
    ("order", "born"),
    [(DateOrder.DAY_FIRST, "1980-04-03"), (DateOrder.MONTH_FIRST, "1980-03-04")],
)
def test_dates_are_read_in_the_order_that_was_chosen(
    screen: Screen, order: DateOrder, born: str
) -> None:
    screen.choose(*LINES[:2])
    screen.pick(ExchangeName.DATES, order)
    screen.press(ExchangeName.CHECK)
    assert screen.cells(ExchangeName.LINES) == [f"Ng, Ann, {born}"]


def test_refused_line_blocks_the_import_and_is_told_in_full(screen: Screen) -> None:
    screen.choose("Last,DOB", "Ng,1980-05-06", ",1980-05-07")
    screen.press(ExchangeName.CHECK)
    assert not screen.is_enabled(ExchangeName.IMPORT)
    whole = find(screen.page, ExchangeName.LINE, QWidget).property("text")
    assert whole.startswith("Line 3, refused. Family name: ")
    screen.press(ExchangeName.BACK)
    assert find(screen.page, ExchangeName.CHECK, QWidget).isVisible()


def test_column_is_taken_as_what_the_person_says(screen: Screen) -> None:
    screen.choose("Last,DOB,Insurer", "Ng,1980-05-06,514")
    screen.pick(f"{ExchangeName.COLUMN}.3", "phone")
    screen.press(ExchangeName.CHECK)
    screen.press(ExchangeName.IMPORT)
    assert [patient.phone for patient in find_patients(screen.work, words="ng")] == ["514"]


def test_two_columns_as_one_field_are_refused(screen: Screen) -> None:
    screen.choose("Last,DOB,Insurer", "Ng,1980-05-06,Blue")
    screen.pick(f"{ExchangeName.COLUMN}.3", "family")
    screen.press(ExchangeName.CHECK)
    assert "Columns 1 and 3 are both taken as family name" in screen.page.banner.text


def test_other_cells_are_read_again(screen: Screen) -> None:
    screen.choose("Last|DOB|a,b,c", "Ng|1980-05-06|x")
    screen.press(ExchangeName.CHECK)
    assert "names no columns" in screen.page.banner.text
    screen.pick(ExchangeName.CELLS, "|")
    screen.press(ExchangeName.CHECK)
    assert screen.cells(ExchangeName.LINES) == ["Ng, 1980-05-06"]


def test_file_that_is_none_is_refused_in_words(screen: Screen) -> None:
    screen.choose("<html>")
    assert "HTML" in screen.page.banner.text


def test_patients_go_out(screen: Screen, tmp_path: Path) -> None:
    screen.choose("Last,DOB", "Ng,1980-05-06")
    screen.press(ExchangeName.CHECK)
    screen.press(ExchangeName.IMPORT)
    path = tmp_path / "out.csv"
    screen.outside.files.answers.append(path)
    screen.press(ExchangeName.EXPORT)
    assert "Ng" in path.read_text("utf-8")
    assert "1 patient written" in screen.page.banner.text
    assert screen.outside.files.suggested[-1] == "patients.csv"


def test_two_records_are_merged_and_taken_apart(screen: Screen) -> None:
    screen.choose(*LINES)
    screen.pick(ExchangeName.DATES, DateOrder.DAY_FIRST)
    screen.press(ExchangeName.CHECK)
    find(screen.page, ExchangeName.ADD, QAbstractButton).click()
    screen.settle()
    screen.press(ExchangeName.IMPORT)
    assert len(screen.known()) == 3
    screen.press(ExchangeName.REVIEW)
    table = find(screen.page, ExchangeName.PAIRS, QTableView)
    assert not screen.is_enabled(ExchangeName.KEEP_FIRST)
    table.selectRow(0)
    screen.press(ExchangeName.KEEP_FIRST)
    assert len(screen.known()) == 2
    table.selectRow(0)
    assert not screen.is_enabled(ExchangeName.KEEP_FIRST)
    screen.press(ExchangeName.APART)
    assert len(screen.known()) == 3


def test_desk_brings_in_and_neither_exports_nor_merges(
    work: Work, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = replace(work, person=replace(work.person, roles=frozenset({Role.FRONT_DESK})))
    screen = Screen(desk, jobs, qtbot, tmp_path)
    assert find(screen.page, ExchangeName.CHOOSE, QWidget).isVisible()
    assert not screen.page.out.isVisible()
    assert not screen.page.one_person.isVisible()
