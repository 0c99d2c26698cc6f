"""The sheet goes to the printer or the chosen file, and leaves nothing else behind."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from injector_app.gui.jobs import Jobs
from injector_app.gui.recovery.card import RecoveryCard
from injector_app.gui.recovery.sheet_out import SheetOut
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.printers import PrintChoice
from tests.support.fake_dialogs import Outside
from tests.support.window import press

KEY = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-0000"


@pytest.fixture
def outside(tmp_path: Path) -> Outside:
    return Outside(tmp_path)


@pytest.fixture
def card(qtbot: QtBot, jobs: Jobs, outside: Outside) -> RecoveryCard:
    made = RecoveryCard("Go on")
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    made.show_key(KEY)
    QApplication.processEvents()
    SheetOut(made, jobs=jobs, surroundings=outside.surroundings, draw=str.encode)
    return made


def test_printing_hands_over_the_bytes_and_makes_no_file(
    card: RecoveryCard, jobs: Jobs, outside: Outside, tmp_path: Path
) -> None:
    outside.printers.choice = PrintChoice("office", 1)
    press(card, DoorName.RECOVERY_PRINT)
    assert jobs.drain(5_000)
    assert outside.printers.sent == [KEY.encode()]
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    assert "printer" in card.banner.text


def test_missing_and_refusing_printers_are_said(
    card: RecoveryCard, jobs: Jobs, outside: Outside
) -> None:
    press(card, DoorName.RECOVERY_PRINT)
    assert "No printer" in card.banner.text
    outside.printers.choice = PrintChoice("office", 1)
    outside.printers.takes_it = False
    press(card, DoorName.RECOVERY_PRINT)
    assert jobs.drain(5_000)
    assert "Not printed" in card.banner.text


def test_file_is_written_where_the_person_says(
    card: RecoveryCard, jobs: Jobs, outside: Outside, tmp_path: Path
) -> None:
    outside.files.answers = [None, tmp_path / "sheet.pdf", tmp_path / "no" / "sheet.pdf"]
    for _ in range(2):
        press(card, DoorName.RECOVERY_SAVE)
        assert jobs.drain(5_000)
    assert (tmp_path / "sheet.pdf").read_bytes() == KEY.encode()
    assert outside.files.suggested == ["recovery-sheet.pdf"] * 2
    press(card, DoorName.RECOVERY_SAVE)
    assert jobs.drain(5_000)
    assert "folder" in card.banner.text.lower()
