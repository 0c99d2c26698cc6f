"""One form for somebody new and for somebody known."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.staff.person_form import PersonForm
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.builders import a_clinician
from tests.support.window import find, press, type_into


@pytest.fixture
def form(qtbot: QtBot) -> PersonForm:
    made = PersonForm()
    qtbot.addWidget(made)
    made.show()
    return made


def test_known_person_keeps_the_sign_in_name_and_gets_no_password(form: PersonForm) -> None:
    form.start_edit(a_clinician(sign_in="ann"))
    sign_in = find(form, ObjectName.STAFF_SIGN_IN, QLineEdit)
    assert (sign_in.text(), sign_in.isReadOnly()) == ("ann", True)
    assert not find(form, ObjectName.STAFF_PASSWORD, QLineEdit).isVisible()
    assert find(form, ObjectName.STAFF_LEAVE, Button).text() == "No longer works here"


def test_change_of_a_known_person_is_sent(form: PersonForm, qtbot: QtBot) -> None:
    known = a_clinician()
    form.start_edit(known)
    type_into(form, ObjectName.STAFF_NAME, "Ann Other")
    with qtbot.waitSignal(form.save_requested) as asked:
        press(form, ObjectName.STAFF_SAVE)
    assert asked.args is not None
    member = asked.args[0].member()
    assert (member.id, member.name, member.roles) == (known.id, "Ann Other", known.roles)


def test_problems_are_shown_where_they_are(form: PersonForm) -> None:
    form.start_new()
    form.show_problem(RuleBroken(Rule.SIGN_IN_TAKEN, path="sign_in", value="ann"))
    assert "ann" in find(form, ObjectName.STAFF_SIGN_IN, QLineEdit).accessibleDescription()
    form.show_problem(RecordsProblem(Trouble.DISK_FULL))
    assert find(form, "staff.banner", Banner).isVisible()
