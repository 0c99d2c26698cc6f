"""In a low window nothing of the card is squeezed, and its last button is in sight."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.note.side_card import side_card

HIGH = 60


def test_what_has_no_room_scrolls(qtbot: QtBot) -> None:
    inside, last = QVBoxLayout(), QPushButton("Back")
    rows = [QWidget() for _ in range(10)]
    for row in rows:
        row.setFixedHeight(HIGH)
        inside.addWidget(row)
    card = side_card(inside, last, width=300)
    qtbot.addWidget(card)
    card.resize(300, 300)
    card.show()
    assert {row.height() for row in rows} == {HIGH}
    assert last.geometry().bottom() < card.height()
    assert not rows[-1].visibleRegion().contains(rows[-1].rect().center())
