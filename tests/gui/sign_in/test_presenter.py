"""Signing in through the screen, with real keys and real records."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.audit_head import AuditHead
from injector_app.domain.catalog import Catalog
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.sign_in.page import SignInPage
from injector_app.gui.sign_in.presenter import SignInPresenter
from injector_app.gui.sign_in.typed_sign_in import TypedSignIn
from injector_app.storage.audit_witness import AuditWitness
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from injector_app.usecases.sign_in import sign_in
from injector_app.wording.messages import describe
from injector_app.work.context import Work
from tests.support.clinic import CLINICIAN, PASSWORD, SteppingClock
from tests.support.window import find, press, type_into


@pytest.fixture
def page(qtbot: QtBot) -> SignInPage:
    made = SignInPage()
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    return made


@pytest.fixture
def presenter(page: SignInPage, work: Work, catalog: Catalog, jobs: Jobs) -> SignInPresenter:
    work.close()
    job = partial(_sign_in, work.door.folder.root, catalog)
    return SignInPresenter(page, jobs=jobs, sign_in=job, describe=describe, wait=int)


def _sign_in(root: Path, catalog: Catalog, typed: TypedSignIn) -> Work:
    return sign_in(
        DataFolder(root),
        sign_in=typed.name,
        password=typed.password,
        code=typed.code,
        gap_reason=typed.reason,
        catalog=catalog,
        clock=SteppingClock(),
    )


def test_missing_entries_ask_the_administrator_for_a_reason(
    page: SignInPage, presenter: SignInPresenter, work: Work, jobs: Jobs, qtbot: QtBot
) -> None:
    folder = work.door.folder
    later = AuditHead(900, b"m", SteppingClock().now())
    AuditWitness((folder.witness,), work.door.witness.key).begin_anew(later)
    type_into(page, DoorName.SIGN_IN_NAME, CLINICIAN)
    type_into(page, DoorName.SIGN_IN_PASSWORD, PASSWORD)
    press(page, DoorName.SIGN_IN_BUTTON)
    assert jobs.drain(10_000)
    assert "recorded actions are missing since" in find(page, "sign_in.banner", Banner).text
    type_into(page, DoorName.SIGN_IN_PASSWORD, PASSWORD)
    type_into(page, DoorName.SIGN_IN_REASON, "backup put back")
    with qtbot.waitSignal(presenter.signed_in) as signed_in:
        press(page, DoorName.SIGN_IN_BUTTON)
    assert signed_in.args is not None
    signed_in.args[0].close()


def test_right_password_hands_over_the_work(
    page: SignInPage, presenter: SignInPresenter, qtbot: QtBot
) -> None:
    type_into(page, DoorName.SIGN_IN_NAME, CLINICIAN)
    type_into(page, DoorName.SIGN_IN_PASSWORD, PASSWORD)
    with qtbot.waitSignal(presenter.signed_in) as signed_in:
        press(page, DoorName.SIGN_IN_BUTTON)
    assert signed_in.args is not None
    work = signed_in.args[0]
    assert work.person.sign_in == CLINICIAN
    work.close()


def test_wrong_password_is_said_and_can_be_typed_again(
    page: SignInPage, presenter: SignInPresenter, jobs: Jobs, qtbot: QtBot
) -> None:
    type_into(page, DoorName.SIGN_IN_NAME, CLINICIAN)
    type_into(page, DoorName.SIGN_IN_PASSWORD, "wrong")
    with qtbot.assertNotEmitted(presenter.signed_in):
        press(page, DoorName.SIGN_IN_BUTTON)
        assert jobs.drain(10_000)
    assert "password is wrong" in find(page, "sign_in.banner", Banner).text
    type_into(page, DoorName.SIGN_IN_PASSWORD, PASSWORD)
    with qtbot.waitSignal(presenter.signed_in) as signed_in:
        press(page, DoorName.SIGN_IN_BUTTON)
    assert signed_in.args is not None
    signed_in.args[0].close()


@pytest.mark.parametrize("trouble", [Trouble.CODE_NEEDED, Trouble.WRONG_CODE])
def test_code_is_asked_for_and_the_wait_is_looked_at(
    page: SignInPage, jobs: Jobs, trouble: Trouble
) -> None:
    def refuse(_typed: TypedSignIn) -> None:
        raise RecordsProblem(trouble)

    SignInPresenter(page, jobs=jobs, sign_in=refuse, describe=describe, wait=lambda: 40)
    type_into(page, DoorName.SIGN_IN_NAME, CLINICIAN)
    type_into(page, DoorName.SIGN_IN_PASSWORD, PASSWORD)
    press(page, DoorName.SIGN_IN_BUTTON)
    assert jobs.drain(10_000)
    assert find(page, DoorName.SIGN_IN_CODE, QLineEdit).isVisible()
    assert find(page, DoorName.SIGN_IN_PASSWORD, QLineEdit).text() == PASSWORD
    assert find(page, DoorName.SIGN_IN_BUTTON, Button).text() == "Next try in 0:40"
