"""A refused password is told at its field."""

from pytestqt.qtbot import QtBot

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.account.password_panel import PasswordPanel
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.system.errors import RecordsProblem, Trouble


def test_problem_is_shown_where_it_is(qtbot: QtBot) -> None:
    panel = PasswordPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_problem(RuleBroken(Rule.PASSWORD_TOO_SHORT, path="password", least=15))
    told = [field.editor.objectName() for field in panel.findChildren(Field) if field.problem]
    assert told == [ObjectName.ACCOUNT_PASSWORD]
    panel.show_problem(RecordsProblem(Trouble.DISK_FULL))
    assert "disk" in panel.banner.text.lower()
    panel.clear()
    assert not [field for field in panel.findChildren(Field) if field.problem]
