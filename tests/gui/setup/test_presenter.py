"""Setting a clinic up through the form."""

from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.jobs import Jobs
from injector_app.gui.setup.clinic_form import ClinicForm
from injector_app.gui.setup.form import SetupForm
from injector_app.gui.setup.presenter import SetupPresenter
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import find, press, type_into


def make(taken: list[str], form: ClinicForm) -> str:
    if form.sign_in in taken:
        raise RuleBroken(Rule.SIGN_IN_NOT_PLAIN, path="sign_in", value=form.sign_in)
    taken.append(form.sign_in)
    return f"work of {form.sign_in}"


@pytest.fixture
def presenter(qtbot: QtBot, jobs: Jobs) -> SetupPresenter:
    form = SetupForm()
    qtbot.addWidget(form)
    form.resize(900, 800)
    form.show()
    return SetupPresenter(form, jobs=jobs, set_up=partial(make, ["ann"]))


def test_refusal_is_shown_at_its_field_and_the_next_try_gets_through(
    presenter: SetupPresenter, jobs: Jobs, qtbot: QtBot
) -> None:
    form = presenter.form
    type_into(form, ObjectName.SETUP_SIGN_IN, "ann")
    with qtbot.assertNotEmitted(presenter.signed_in):
        press(form, ObjectName.SETUP_CREATE)
        assert not find(form, ObjectName.SETUP_CREATE, Button).isEnabled()
        assert jobs.drain(5_000)
    told = [field.editor.objectName() for field in form.findChildren(Field) if field.problem]
    assert told == [ObjectName.SETUP_SIGN_IN]
    type_into(form, ObjectName.SETUP_SIGN_IN, "bob")
    with qtbot.waitSignal(presenter.signed_in) as signed_in:
        press(form, ObjectName.SETUP_CREATE)
    assert signed_in.args == ["work of bob"]
