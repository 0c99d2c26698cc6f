"""Banner: a message inside a page; what is wrong, and what to do next."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6 import QtCore
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.restyle import set_look

if TYPE_CHECKING:  # the words load the whole domain; the first window paints without it
    from injector_app.wording.messages import Message

# Narrower than this, words and actions do not stand beside each other.
ROOMY = 700
Tone = Literal["notice", "problem", "alert", "success"]


class Banner(QFrame):
    """A bar that stays until it is closed or replaced; hidden while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None, *, name: str = ObjectName.BANNER) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._face: _Face | None = None
        self.hide()

    @property
    def text(self) -> str:
        """All words on show, as a screen reader says them."""
        return "" if self._face is None else self._face.text

    def show_message(self, message: "Message", tone: Tone = "notice") -> None:
        """Say something, in place of what was said before."""
        self._ready().show_words(message.title, message.line)
        self.setAccessibleName(f"{message.title}. {message.line}")
        set_look(self, "kind", f"banner-{tone}")
        self.show()

    def add_action(self, name: str, text: str, on_click: Callable[[], None]) -> Button:
        """Offer a button beside the words that are on show."""
        button = Button(name, text, parent=self)
        button.clicked.connect(on_click)
        self._ready().offers.addWidget(button)
        return button

    def _ready(self) -> "_Face":
        # Most banners never speak; one that does not is not built.
        if self._face is None:
            self._face = _Face()
            self._face.close_button.clicked.connect(self.hide)
            self._row.addWidget(self._face)
        return self._face


class _Face(QWidget):
    """Title, text, actions and the cross."""

    def __init__(self) -> None:
        super().__init__()
        self._title = PlainLabel(kind="strong").wrapped()
        self._text = PlainLabel().wrapped().selectable()
        self.offers = QHBoxLayout()
        self.close_button = Button(
            ObjectName.BANNER_CLOSE, kind="quiet", icon="cross", help_text="Close this message"
        )
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(sizes.GAP_LARGE, sizes.GAP, sizes.GAP, sizes.GAP)
        grid.setColumnStretch(0, 1)
        grid.addLayout(words, 0, 0)
        grid.addLayout(self.offers, 0, 1)
        grid.addWidget(self.close_button, 0, 2, QtCore.Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short the actions stand below the words."""
        super().resizeEvent(event)
        is_below = self._grid.itemAtPosition(1, 0) is self.offers
        if is_below != (self.width() < ROOMY):
            self._grid.removeItem(self.offers)
            # Named here: the first window has no message, and loads no enums of Qt for one.
            ways = QtCore.Qt.AlignmentFlag
            if is_below:
                self._grid.addLayout(self.offers, 0, 1, ways.AlignVCenter)
            else:
                self._grid.addLayout(self.offers, 1, 0, 1, 3, ways.AlignLeft)

    @property
    def text(self) -> str:
        """The words on show."""
        return f"{self._title.text()}\n{self._text.text()}".strip()

    def show_words(self, title: str, line: str) -> None:
        """Other words; the actions of the ones before go."""
        while item := self.offers.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._title.setText(title)
        self._text.setText(line)
        self._text.setVisible(bool(line))
