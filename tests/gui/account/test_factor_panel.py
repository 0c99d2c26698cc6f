"""The secret of an app is on the screen only while it is set up."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.gui.account.factor_panel import FactorPanel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.work.answers import OfferedFactor
from tests.support.window import find, press


def test_cancelled_secret_is_gone(qtbot: QtBot) -> None:
    panel = FactorPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_state(is_on=False)
    panel.show_offer(OfferedFactor(b"s", "ABCD EFGH", "otpauth://totp/x"))
    secret = find(panel, ObjectName.ACCOUNT_FACTOR_SECRET, QLineEdit)
    assert (secret.text(), secret.isReadOnly(), secret.isVisible()) == ("ABCD EFGH", True, True)
    press(panel, ObjectName.ACCOUNT_FACTOR_CANCEL)
    assert (secret.text(), secret.isVisible()) == ("", False)
    assert find(panel, ObjectName.ACCOUNT_FACTOR_URI, QLineEdit).text() == ""
