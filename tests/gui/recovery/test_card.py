"""First the key, then the proof; nothing of the key stays when it is forgotten."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.recovery.card import RecoveryCard
from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.door_names import DoorName
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.recovery import groups_on_screen, type_groups_back
from tests.support.window import find, press

KEY = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-0000"


@pytest.fixture
def card(qtbot: QtBot) -> RecoveryCard:
    made = RecoveryCard("Go on")
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    made.show_key(KEY)
    QApplication.processEvents()
    return made


def test_proof_hides_the_key_and_hands_it_on(card: RecoveryCard, qtbot: QtBot) -> None:
    assert "-".join(groups_on_screen(card)) == KEY
    type_groups_back(card)
    assert not find(card, DoorName.RECOVERY_KEY, QWidget).isVisible()
    with qtbot.waitSignal(card.proven) as proven:
        press(card, DoorName.RECOVERY_DONE)
    assert proven.args == [KEY]


def test_forgotten_key_is_nowhere_in_the_card(card: RecoveryCard) -> None:
    card.forget()
    assert card.key == ""
    assert groups_on_screen(card) == []


def test_problem_is_said_on_the_step_in_front(card: RecoveryCard) -> None:
    card.show_problem(RecordsProblem(Trouble.NO_PRINTER))
    assert find(card, "recovery.banner", Banner).isVisible()
    type_groups_back(card)
    card.show_problem(RecordsProblem(Trouble.DISK_FULL))
    assert "disk" in find(card, "recovery.proof.banner", Banner).text.lower()


def test_busy_card_cannot_be_sent_twice(card: RecoveryCard) -> None:
    card.show_busy(busy=True)
    assert not find(card, DoorName.RECOVERY_DONE, Button).isEnabled()
    card.show_busy(busy=False)
    assert find(card, DoorName.RECOVERY_DONE, Button).text() == "Go on"
