"""The list is shown when it was asked for, reads no markup, and closes again."""

from datetime import date

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.ids import PatientId, new_id
from injector_app.gui.patient.handed_out.panel import NOTHING, HandedOutPanel
from injector_app.gui.shared.object_names import ObjectName
from tests.support.builders import a_disclosure
from tests.support.window import press


def test_list_opens_and_closes(qtbot: QtBot) -> None:
    panel = HandedOutPanel(WorldRegion.US)
    qtbot.addWidget(panel)
    panel.show()
    with qtbot.waitSignal(panel.list_requested):
        press(panel, ObjectName.HANDED_OPEN)
    given = a_disclosure(PatientId(new_id()), what="<b>Note</b>")
    panel.show_handed_out((given,), date(2026, 11, 20))
    texts = [label.text() for label in panel.findChildren(QLabel)]
    assert [text for text in texts if "<b>Note</b>" in text]
    press(panel, ObjectName.HANDED_CLOSE)
    assert not panel.form.isVisible()
    panel.show_handed_out((), date(2026, 11, 20))
    shown = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert NOTHING in shown
