"""The screen of backups on real records, for its tests."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from injector_app.gui.backups.daily.presenter import DailyBackup
from injector_app.gui.backups.page import BackupsPage
from injector_app.gui.backups.presenter import BackupsPresenter
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.work.context import Work
from tests.support.fake_dialogs import Outside
from tests.support.window import find, press


@dataclass
class BackupsScreen:
    """The page, its presenter, and all that lies outside."""

    page: BackupsPage
    presenter: BackupsPresenter
    daily: DailyBackup
    outside: Outside
    jobs: Jobs

    def settle(self) -> None:
        for _ in range(2):
            assert self.daily.slow_jobs.drain(20_000)
            assert self.jobs.drain(20_000)

    def press(self, name: str) -> None:
        press(self.page, name)
        self.settle()

    def line(self) -> str:
        return find(self.page, ObjectName.BACKUPS_LINE, PlainLabel).text()

    def button(self, name: str) -> QAbstractButton:
        return find(self.page, name, QAbstractButton)


def a_screen(work: Work, jobs: Jobs, qtbot: QtBot, folder: Path) -> BackupsScreen:
    """The page as the desk joins it."""
    page, outside = BackupsPage(work.clinic), Outside(folder)
    qtbot.addWidget(page)
    page.resize(1400, 900)
    page.show()
    daily = DailyBackup(work, jobs, page)
    dialogs = outside.surroundings.file_dialogs
    presenter = BackupsPresenter(page, work=work, daily=daily, file_dialogs=dialogs)
    screen = BackupsScreen(page, presenter, daily, outside, jobs)
    presenter.refresh()
    screen.settle()
    return screen
