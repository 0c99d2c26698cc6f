"""The typed key, then the next one."""

from pytestqt.qtbot import QtBot

from injector_app.gui.sign_in.recover_steps import RecoverSteps
from tests.support.recovery import groups_on_screen


def test_back_to_the_fields_forgets_the_next_key(qtbot: QtBot) -> None:
    steps = RecoverSteps()
    qtbot.addWidget(steps)
    steps.show()
    steps.show_key("0123-4567")
    assert groups_on_screen(steps) == ["0123", "4567"]
    steps.card.back_requested.emit()
    assert steps.form.isVisible()
    assert groups_on_screen(steps) == []
