"""What waits is offered with whom it is about."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.ids import PatientId, new_id
from injector_app.gui.messages.message_names import MessageName
from injector_app.gui.patient.waiting_messages import WaitingMessages
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.treatment_words import TreatmentWords
from tests.support.builders import a_message
from tests.support.window import press


@pytest.fixture
def panel(qtbot: QtBot, catalog: Catalog) -> WaitingMessages:
    made = WaitingMessages(TreatmentWords(catalog, WorldRegion.CA))
    qtbot.addWidget(made)
    return made


def test_message_is_offered_and_forgotten(panel: WaitingMessages, qtbot: QtBot) -> None:
    message = a_message(PatientId(new_id()), text="Call\nback", patient_name="Ng, Bo")
    panel.show_messages((message,))
    assert panel.isVisible()
    words = [label.full_text for label in panel.findChildren(ElidedLabel)]
    assert {"1 message from the desk", "Ng, Bo", "Call back"} <= set(words)
    with qtbot.waitSignal(panel.chosen) as chosen:
        press(panel, f"{MessageName.WAITING_OPEN}.1")
    assert chosen.args == [message]
    panel.show_messages(())
    assert not panel.isVisible()
