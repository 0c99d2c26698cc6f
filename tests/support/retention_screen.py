"""The screen about keeping records, on real records, for its tests."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from injector_app.gui.jobs import Jobs
from injector_app.gui.retention.page import RetentionPage
from injector_app.gui.retention.presenter import RetentionPresenter
from injector_app.work.context import Work
from tests.support.window import find, press, type_into


@dataclass
class RetentionScreen:
    """The page with its presenter."""

    page: RetentionPage
    presenter: RetentionPresenter
    jobs: Jobs

    def settle(self) -> None:
        for _ in range(3):
            assert self.jobs.drain(20_000)

    def press(self, name: str) -> None:
        press(self.page, name)
        self.settle()

    def type(self, **texts: str) -> None:
        """By the ends of the names of the fields."""
        for name, text in texts.items():
            type_into(self.page, f"retention.{name.replace('__', '.')}", text)

    def open_row(self, table: str, row: int) -> None:
        view = find(self.page, table, QTableView)
        view.clicked.emit(view.model().index(row, 0))

    def rows(self, table: str) -> list[list[str]]:
        model = find(self.page, table, QTableView).model()
        columns = range(model.columnCount(QModelIndex()))
        return [
            [str(model.index(row, column).data()) for column in columns]
            for row in range(model.rowCount(QModelIndex()))
        ]


def a_screen(work: Work, jobs: Jobs, qtbot: QtBot) -> RetentionScreen:
    """The page as the desk joins it."""
    page = RetentionPage(work.clinic)
    qtbot.addWidget(page)
    page.resize(1400, 900)
    page.show()
    screen = RetentionScreen(page, RetentionPresenter(page, work=work, jobs=jobs), jobs)
    screen.presenter.refresh()
    screen.settle()
    return screen
