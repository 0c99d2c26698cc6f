"""The card stands in the middle, and scrolls where the window is low."""

from PySide6.QtWidgets import QFrame
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.centred_card import CentredCard


def test_card_is_in_the_middle_and_scrolls(qtbot: QtBot) -> None:
    card = CentredCard(width=300)
    qtbot.addWidget(card)
    block = QFrame()
    block.setMinimumHeight(400)
    card.column.addWidget(block)
    card.resize(900, 800)
    card.show()

    def is_in_the_middle() -> bool:
        middle = block.mapTo(card, block.rect().center())
        return abs(middle.x() - 450) <= 2 and abs(middle.y() - 400) <= 20

    qtbot.waitUntil(is_in_the_middle)
    assert card.verticalScrollBar().maximum() == 0
    card.resize(900, 200)
    qtbot.waitUntil(lambda: card.verticalScrollBar().maximum() > 0)
