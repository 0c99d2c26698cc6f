"""Setting a clinic up: the form, then the recovery key, then the clinic."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.jobs import Jobs
from injector_app.gui.setup.clinic_form import ClinicForm
from injector_app.gui.setup.presenter import SetupPresenter
from injector_app.gui.setup.set_up_jobs import SetUpJobs
from injector_app.gui.setup.steps import SetupSteps
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.field import Field
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.fake_dialogs import Outside
from tests.support.recovery import groups_on_screen, type_groups_back
from tests.support.window import find, press, type_into

KEY = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-0000"


class Clinics:
    """Refuses one name, and makes one clinic at the second try."""

    def __init__(self) -> None:
        self.made: list[tuple[str, str]] = []
        self.is_disk_full = True

    def prepare(self, form: ClinicForm) -> str:
        if form.sign_in == "ann":
            raise RuleBroken(Rule.SIGN_IN_NOT_PLAIN, path="sign_in", value=form.sign_in)
        return KEY

    def set_up(self, form: ClinicForm, key: str) -> str:
        if self.is_disk_full:
            raise RecordsProblem(Trouble.DISK_FULL)
        self.made.append((form.sign_in, key))
        return f"work of {form.sign_in}"

    def draw(self, form: ClinicForm, key: str) -> bytes:
        return f"{form.clinic} {key}".encode()


@pytest.fixture
def clinics() -> Clinics:
    return Clinics()


@pytest.fixture
def presenter(qtbot: QtBot, jobs: Jobs, clinics: Clinics, tmp_path: Path) -> SetupPresenter:
    steps = SetupSteps()
    qtbot.addWidget(steps)
    steps.resize(900, 800)
    steps.show()
    work = SetUpJobs(prepare=clinics.prepare, set_up=clinics.set_up, draw=clinics.draw)
    outside = Outside(tmp_path).surroundings
    return SetupPresenter(steps, jobs=jobs, work=work, surroundings=outside)


def test_refusal_is_shown_at_its_field_and_the_next_try_shows_the_key(
    presenter: SetupPresenter, jobs: Jobs
) -> None:
    form = presenter.steps.form
    type_into(form, DoorName.SETUP_SIGN_IN, "ann")
    press(form, DoorName.SETUP_CREATE)
    assert not find(form, DoorName.SETUP_CREATE, Button).isEnabled()
    assert jobs.drain(5_000)
    told = [field.editor.objectName() for field in form.findChildren(Field) if field.problem]
    assert told == [DoorName.SETUP_SIGN_IN]
    type_into(form, DoorName.SETUP_SIGN_IN, "bob")
    press(form, DoorName.SETUP_CREATE)
    assert jobs.drain(5_000)
    assert "-".join(groups_on_screen(presenter.steps)) == KEY


def test_clinic_is_made_only_once_the_key_is_typed_back(
    presenter: SetupPresenter, jobs: Jobs, qtbot: QtBot, clinics: Clinics
) -> None:
    steps = presenter.steps
    type_into(steps, DoorName.SETUP_SIGN_IN, "bob")
    press(steps, DoorName.SETUP_CREATE)
    assert jobs.drain(5_000)
    type_groups_back(steps)
    type_into(steps, DoorName.RECOVERY_SECOND, "9999")
    press(steps, DoorName.RECOVERY_DONE)
    assert jobs.drain(5_000)
    assert clinics.made == []
    press(steps, DoorName.RECOVERY_AGAIN)
    clinics.is_disk_full = False
    type_groups_back(steps)
    with qtbot.waitSignal(presenter.signed_in) as signed_in:
        press(steps, DoorName.RECOVERY_DONE)
    assert signed_in.args == ["work of bob"]
    assert clinics.made == [("bob", KEY)]
    assert groups_on_screen(steps) == []


def test_failure_is_said_and_can_be_tried_again(
    presenter: SetupPresenter, jobs: Jobs, clinics: Clinics, qtbot: QtBot
) -> None:
    steps = presenter.steps
    press(steps, DoorName.SETUP_CREATE)
    assert jobs.drain(5_000)
    type_groups_back(steps)
    press(steps, DoorName.RECOVERY_DONE)
    assert jobs.drain(5_000)
    clinics.is_disk_full = False
    with qtbot.waitSignal(presenter.signed_in):
        press(steps, DoorName.RECOVERY_DONE)
