"""An edit that is not stored is said above the diagram, until it is."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.save_banner import SaveBanner
from injector_app.gui.chart.save_state import NotSaved, Saved, Saving
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.wording.messages import Message
from tests.support.window import press

SAVED = Saved(datetime(2026, 11, 20, 10, 0, tzinfo=UTC))
FULL = NotSaved(RecordsProblem(Trouble.DISK_FULL))


@pytest.fixture
def banner(qtbot: QtBot) -> Iterator[ProblemBanner]:
    made = ProblemBanner()
    qtbot.addWidget(made)
    yield made
    made.hide()


@pytest.fixture
def saving(banner: ProblemBanner) -> SaveBanner:
    return SaveBanner(banner)


def test_full_disk_is_said_until_it_is_saved(
    banner: ProblemBanner, saving: SaveBanner, qtbot: QtBot
) -> None:
    saving.follow(FULL)
    assert "The disk is full" in banner.text
    with qtbot.waitSignal(saving.retry_requested):
        press(banner, "chart.save_now")
    saving.follow(Saving())
    assert not banner.isHidden()
    saving.follow(SAVED)
    assert banner.isHidden()


def test_another_version_offers_both(
    banner: ProblemBanner, saving: SaveBanner, qtbot: QtBot
) -> None:
    saving.follow(NotSaved(RecordsProblem(Trouble.CHANGED_ELSEWHERE)))
    with qtbot.waitSignal(saving.keep_requested):
        press(banner, "chart.keep_mine")
    with qtbot.waitSignal(saving.take_requested):
        press(banner, "chart.take_stored")


def test_other_words_are_left_alone(banner: ProblemBanner, saving: SaveBanner) -> None:
    saving.follow(FULL)
    banner.show_message(Message("Discard this draft?", "It is removed.", ""), "alert")
    saving.follow(SAVED)
    assert not banner.isHidden()
