"""The chosen format is asked for, as a format and not as a text."""

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from injector_app.domain.patients_format import PatientsFormat
from injector_app.gui.exchange.out_panel import OutPanel
from injector_app.gui.shared.exchange_names import ExchangeName
from tests.support.window import find, press


def test_format(qtbot: QtBot) -> None:
    panel = OutPanel()
    qtbot.addWidget(panel)
    panel.show()
    find(panel, ExchangeName.FORMAT, QComboBox).setCurrentIndex(3)
    with qtbot.waitSignal(panel.export_requested) as asked:
        press(panel, ExchangeName.EXPORT)
    assert asked.args[0] is PatientsFormat.FHIR_LINES
