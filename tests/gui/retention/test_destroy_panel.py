"""Nothing is asked for before a record is chosen and all is typed; passwords are not kept."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.erasure import DueRecord
from injector_app.domain.ids import PatientId, new_id
from injector_app.domain.retention import DEFAULT_RULES, Clock, Keeping
from injector_app.gui.retention.destroy_panel import DestroyPanel
from injector_app.gui.retention.retention_names import RetentionName
from injector_app.gui.shared.button import Button
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.window import find, press, type_into

KEPT = Keeping(date(2026, 1, 1), DEFAULT_RULES[0], Clock.LAST_ENTRY)
DUE = DueRecord(PatientId(new_id()), "1001", "Rossi, Ada", date(2016, 1, 1), KEPT)


@pytest.fixture
def panel(qtbot: QtBot) -> DestroyPanel:
    made = DestroyPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def test_no_record_no_destruction(panel: DestroyPanel) -> None:
    assert not find(panel, RetentionName.DESTROY, Button).isEnabled()


def test_all_three_are_needed(panel: DestroyPanel, qtbot: QtBot) -> None:
    panel.choose(DUE)
    with qtbot.assertNotEmitted(panel.destroy_requested):
        press(panel, RetentionName.DESTROY)
        type_into(panel, RetentionName.PASSWORD, "mine")
        type_into(panel, RetentionName.SECOND, "bob")
        press(panel, RetentionName.DESTROY)
    second = type_into(panel, RetentionName.SECOND_PASSWORD, "his")
    with qtbot.waitSignal(panel.destroy_requested) as asked:
        press(panel, RetentionName.DESTROY)
    due, typed = asked.args
    assert (due, typed.password, typed.second_sign_in, typed.second_password) == (
        *(DUE, "mine", "bob", "his"),
    )
    assert "mine" not in repr(typed)
    panel.show_problem(RecordsProblem(Trouble.WRONG_PASSWORD))
    assert second.text() == ""
    panel.choose(None)
    assert find(panel, RetentionName.SECOND, QLineEdit).text() == ""
