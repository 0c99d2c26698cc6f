"""A file on its way into the records, through the real page."""

import pytest
from PySide6.QtWidgets import QWidget

from injector_app.domain.date_order import DateOrder
from injector_app.gui.shared.exchange_names import ExchangeName
from injector_app.usecases.find_patients import find_patients
from tests.support.exchange_screen import LINES, Screen
from tests.support.window import find


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
    assert whole.startswith("Line 3, refused. Family name is missing.")
    screen.press(ExchangeName.BACK)
    assert find(screen.page, ExchangeName.CHECK, QWidget).isVisible()


def test_column_is_taken_as_what_the_person_says(screen: Screen) -> None:
    screen.choose("Last,DOB,Insurer", "Ng,1980-05-06,514")
    screen.pick(f"{ExchangeName.COLUMN}.3", "phone")
    screen.press(ExchangeName.CHECK)
    screen.press(ExchangeName.IMPORT)
    assert [found.patient.phone for found in find_patients(screen.work, words="ng")] == ["514"]


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
