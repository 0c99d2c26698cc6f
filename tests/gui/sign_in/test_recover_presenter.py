"""Coming in by the recovery key; nothing is spent before the next key is typed back."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import new_clinic
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.sign_in.recover_jobs import RecoverJobs
from injector_app.gui.sign_in.recover_presenter import RecoverPresenter
from injector_app.gui.sign_in.recover_steps import RecoverSteps
from injector_app.gui.sign_in.typed_recovery import TypedRecovery
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.answers import ProposedSheet
from tests.support.fake_dialogs import Outside
from tests.support.recovery import type_groups_back
from tests.support.window import press, type_into

NEXT = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-0000"


class Recoveries:
    """Takes one key; remembers what was spent."""

    def __init__(self) -> None:
        self.spent: list[tuple[str, str]] = []

    def check(self, typed: TypedRecovery) -> ProposedSheet:
        if typed.recovery_key != "right":
            raise RecordsProblem(Trouble.WRONG_RECOVERY_KEY)
        return ProposedSheet(NEXT, new_clinic(name="Riverside", address="", region="CA"))

    def recover(self, typed: TypedRecovery, following: str) -> str:
        self.spent.append((typed.recovery_key, following))
        return "work"

    def draw(self, sheet: ProposedSheet) -> bytes:
        return f"{sheet.clinic.name} {sheet.recovery_key}".encode()


@pytest.fixture
def recoveries() -> Recoveries:
    return Recoveries()


@pytest.fixture
def outside(tmp_path: Path) -> Outside:
    return Outside(tmp_path)


@pytest.fixture
def presenter(
    qtbot: QtBot, jobs: Jobs, recoveries: Recoveries, outside: Outside
) -> RecoverPresenter:
    steps = RecoverSteps()
    qtbot.addWidget(steps)
    steps.resize(900, 900)
    steps.show()
    work = RecoverJobs(recoveries.check, recoveries.recover, recoveries.draw)
    return RecoverPresenter(steps, jobs=jobs, work=work, surroundings=outside.surroundings)


def check(presenter: RecoverPresenter, jobs: Jobs, key: str) -> None:
    type_into(presenter.steps, DoorName.RECOVER_KEY, key)
    press(presenter.steps, DoorName.RECOVER_NEXT)
    assert jobs.drain(5_000)
    QApplication.processEvents()


def test_wrong_key_stays_on_the_form(presenter: RecoverPresenter, jobs: Jobs) -> None:
    check(presenter, jobs, "wrong")
    assert presenter.steps.form.isVisible()


def test_key_is_spent_once_the_next_is_typed_back(
    presenter: RecoverPresenter,
    jobs: Jobs,
    qtbot: QtBot,
    recoveries: Recoveries,
    outside: Outside,
    tmp_path: Path,
) -> None:
    check(presenter, jobs, "right")
    outside.files.answers = [tmp_path / "sheet.pdf"]
    press(presenter.steps, DoorName.RECOVERY_SAVE)
    assert jobs.drain(5_000)
    assert (tmp_path / "sheet.pdf").read_bytes() == f"Riverside {NEXT}".encode()
    assert recoveries.spent == []
    type_groups_back(presenter.steps)
    with qtbot.waitSignal(presenter.signed_in) as signed_in:
        press(presenter.steps, DoorName.RECOVERY_DONE)
    assert signed_in.args == ["work"]
    assert recoveries.spent == [("right", NEXT)]
