"""The page of patients in and out with its real presenters; a queue of files instead of a box."""

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QComboBox, QTableView
from pytestqt.qtbot import QtBot

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
        return sorted(found.patient.full_name for found in find_patients(self.work, words=""))
