"""Only an import that nobody used offers to be taken back."""

from dataclasses import replace

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import new_clinic
from injector_app.gui.exchange.imports_panel import ImportsPanel
from injector_app.gui.shared.exchange_names import ExchangeName
from tests.domain.test_import_batch import DONE


def test_take_back(qtbot: QtBot) -> None:
    panel = ImportsPanel(new_clinic(name="C", address="", region="CA"))
    qtbot.addWidget(panel)
    panel.show()
    panel.show_imports((replace(DONE, used=2), DONE))
    (undo,) = panel.findChildren(QPushButton)
    assert undo.objectName() == f"{ExchangeName.UNDO}.2"
    with qtbot.waitSignal(panel.undo_requested) as asked:
        undo.click()
    assert asked.args == [DONE]
