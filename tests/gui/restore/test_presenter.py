"""Find, prove, put in place; what goes wrong is said and the form stays."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.backup import Backup
from injector_app.gui.jobs import Jobs
from injector_app.gui.restore.form import RestoreForm
from injector_app.gui.restore.presenter import RestorePresenter
from injector_app.gui.restore.restore_jobs import Found, RestoreJobs
from injector_app.gui.restore.typed_restore import TypedRestore
from injector_app.gui.shared.door_names import DoorName
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.answers import Restored
from tests.support.fake_dialogs import FakeFileDialogs
from tests.support.window import press, type_into

BACKUP = Backup("b", datetime(2026, 11, 20, tzinfo=UTC), 5, 10, 11)


@dataclass
class Backups:
    """One backup on a drive, none in the usual place; one password opens it."""

    asked: list[Path | None] = field(default_factory=list)

    def find(self, place: Path | None) -> Found:
        self.asked.append(place)
        if place is None:
            raise RecordsProblem(Trouble.NO_BACKUP, folder="usual")
        return ((place / "b", BACKUP),)

    def restore(self, typed: TypedRestore) -> Restored:
        if typed.password != "right":
            raise RecordsProblem(Trouble.WRONG_PASSWORD)
        return Restored(BACKUP, None)


@pytest.fixture
def backups() -> Backups:
    return Backups()


@pytest.fixture
def presenter(qtbot: QtBot, jobs: Jobs, backups: Backups) -> RestorePresenter:
    form, dialogs = RestoreForm(), FakeFileDialogs(answers=[Path("/drive"), None])
    qtbot.addWidget(form)
    form.resize(900, 900)
    form.show()
    work = RestoreJobs(backups.find, backups.restore)
    return RestorePresenter(form, jobs=jobs, work=work, file_dialogs=dialogs)


def try_with(presenter: RestorePresenter, jobs: Jobs, password: str) -> None:
    type_into(presenter.form, DoorName.RESTORE_NAME, "ann")
    type_into(presenter.form, DoorName.RESTORE_PASSWORD, password)
    press(presenter.form, DoorName.RESTORE_BUTTON)
    assert jobs.drain(5_000)


def test_nothing_in_the_usual_place_is_no_problem(
    presenter: RestorePresenter, jobs: Jobs, backups: Backups
) -> None:
    presenter.start()
    assert jobs.drain(5_000)
    assert presenter.form.banner.text == ""
    press(presenter.form, DoorName.RESTORE_FOLDER)
    press(presenter.form, DoorName.RESTORE_FOLDER)
    assert jobs.drain(5_000)
    assert backups.asked == [None, Path("/drive")]


def test_wrong_then_right(presenter: RestorePresenter, jobs: Jobs) -> None:
    answers: list[Restored] = []
    presenter.restored.connect(answers.append)
    press(presenter.form, DoorName.RESTORE_FOLDER)
    assert jobs.drain(5_000)
    try_with(presenter, jobs, "wrong")
    assert "password is wrong" in presenter.form.banner.text
    try_with(presenter, jobs, "right")
    assert answers == [Restored(BACKUP, None)]
