"""The page is made when it is asked for, and says no to nobody it should not."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from injector_app.domain.staff import Role
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.exchange_names import ExchangeName
from injector_app.work.context import Work
from tests.support.exchange_screen import Screen
from tests.support.window import find


def test_page_is_made_when_it_is_first_asked_for(screen: Screen) -> None:
    assert not screen.was_made
    assert screen.presenter.pages == (screen.page,)


def test_desk_brings_in_and_neither_exports_nor_merges(
    work: Work, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = replace(work, person=replace(work.person, roles=frozenset({Role.FRONT_DESK})))
    screen = Screen(desk, jobs, qtbot, tmp_path)
    assert find(screen.page, ExchangeName.CHOOSE, QWidget).isVisible()
    assert not screen.page.out.isVisible()
    assert not screen.page.one_person.isVisible()
