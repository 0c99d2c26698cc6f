"""TimelinePanel: a button on the card, and the strip that it opens."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.gui.patient.timeline.timeline_names import TimelineName
from injector_app.gui.patient.timeline.timeline_strip import TimelineStrip
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.key_button import KeyButton
from injector_app.gui.shared.plain_label import PlainLabel

TITLE = "Timeline"
ABOUT = "All treatments side by side, oldest first: where, how much, and the days between"
NOTHING = "No treatments yet."


class TimelinePanel(QWidget):
    """A button until somebody looks.

    Signals:
        opened: it needs room, or no more.
    """

    opened = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(TimelineName.PANEL)
        self._show = KeyButton(TimelineName.SHOW, TITLE, keys="F10", help_text=ABOUT)
        self._close = Button(TimelineName.CLOSE, "Close", kind="quiet")
        self._nothing = PlainLabel(NOTHING, kind="muted")
        self._body, self._place = QWidget(), QVBoxLayout()
        self._lay_out()
        self._show.clicked.connect(self._on_show)
        self._close.clicked.connect(self.close_all)

    @property
    def is_open(self) -> bool:
        """Whether the strip is on the screen."""
        return not self._body.isHidden()

    def hold(self, strip: TimelineStrip) -> None:
        """Take the strip in."""
        self._place.addWidget(strip)
        strip.left.connect(self.close_all)

    def show_whether_empty(self, *, is_empty: bool) -> None:
        """Say so where there is nothing to be seen."""
        self._nothing.setVisible(is_empty)

    def close_all(self) -> None:
        """Back to the button."""
        if self.is_open:
            self._body.hide()
            self._show.show()
            self.opened.emit(False)
            self._show.setFocus()

    def _on_show(self) -> None:
        self._show.hide()
        self._body.show()
        self.opened.emit(True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._body, 1)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(TITLE, kind="title"), 1)
        head.addWidget(self._close)
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(sizes.GAP)
        inside.addLayout(head)
        inside.addWidget(self._nothing)
        inside.addLayout(self._place)
        inside.addStretch(1)
        self._body.hide()
