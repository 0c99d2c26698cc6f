"""A list is taken along as a file or on paper, whole or not at all."""

from pathlib import Path

import openpyxl

from injector_app.domain.lists.list_name import ListName
from injector_app.gui.lists.lists_names import ListsName
from injector_app.gui.shared.printers import PrintChoice
from injector_app.work.context import Work
from tests.gui.lists.conftest import Screen
from tests.support.window import press, type_into


def test_export_writes_what_is_on_show(screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    screen.choose(ListName.LOT)
    type_into(screen.page, ListsName.LOT, "C1234")
    type_into(screen.page, ListsName.WORDS, "ben")
    screen.settle()
    screen.outside.files.answers.append(path)
    press(screen.page, ListsName.EXPORT)
    assert screen.jobs.drain(20_000)
    assert "1 row written" in screen.page.banner.text
    assert screen.outside.files.suggested == ["list-lot.xlsx"]
    assert openpyxl.load_workbook(path).active.max_row == 2


def test_print_hands_a_pdf_over_and_leaves_no_file(screen: Screen) -> None:
    press(screen.page, ListsName.PRINT)
    assert "No printer" in screen.page.banner.text
    screen.outside.printers.choice = PrintChoice("desk", 1)
    press(screen.page, ListsName.PRINT)
    assert screen.jobs.drain(20_000)
    assert screen.page.banner.text.startswith("Sent to the printer")
    (sent,) = screen.outside.printers.sent
    assert sent.startswith(b"%PDF")
    assert list(screen.outside.root.rglob("*.pdf")) == []


def test_stopped_export_says_so_and_leaves_nothing(
    screen: Screen, full: Work, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    screen.outside.files.answers.append(path)
    # As long as somebody reads, the export has to wait, and is stopped before its first page.
    with full.records.reading():
        press(screen.page, ListsName.EXPORT)
        screen.page.progress.stop_requested.emit()
    assert screen.jobs.drain(20_000)
    assert screen.page.banner.text.startswith("Stopped")
    assert not path.exists()


def test_file_in_no_folder_is_told(screen: Screen, tmp_path: Path) -> None:
    screen.outside.files.answers.append(tmp_path / "gone" / "a.csv")
    press(screen.page, ListsName.EXPORT)
    assert screen.jobs.drain(20_000)
    assert "cannot be written" in screen.page.banner.text
