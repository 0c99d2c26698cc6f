"""The card beside a page: what is in it scrolls where the window is low, the last button stays."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.form_scroll import FormScroll


def side_card(inside: QVBoxLayout, below: QWidget, *, width: int) -> QWidget:
    """A card so many pixels wide."""
    room = QWidget()
    # Beside the bar that comes where it scrolls.
    inside.setContentsMargins(0, 0, sizes.GAP_SMALL, 0)
    room.setLayout(inside)
    card = QFrame()
    card.setProperty("kind", "card")
    card.setFixedWidth(width)
    column = QVBoxLayout(card)
    column.setContentsMargins(*[sizes.MARGIN] * 4)
    column.setSpacing(sizes.GAP)
    column.addWidget(FormScroll(room), 1)
    column.addWidget(below)
    return card
