"""PreviewPanel: the pages, and what brings them closer or away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.gui.note.preview.preview_name import PreviewName
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.pages_view import PagesView
from injector_app.gui.shared.plain_label import PlainLabel

MAKING = "Making the pages…"


class PreviewPanel(QWidget):
    """Shown in place of the note; Escape closes it.

    Signals:
        closed: the note itself is wanted again.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(PreviewName.PANEL)
        self.pages = PagesView(PreviewName.PAGES, "Pages as they are printed")
        self._words = PlainLabel(kind="muted")
        self._closer = Button(PreviewName.CLOSER, "Closer", kind="quiet", icon="zoom-in")
        self._back = Button(PreviewName.BACK, "Further away", kind="quiet", icon="zoom-out")
        self._fit = Button(PreviewName.FIT, "Fit the width", kind="quiet", icon="fit")
        self._close = Button(PreviewName.CLOSE, "Close the preview", kind="quiet", icon="cross")
        self._lay_out()
        self._connect()

    def show_making(self, what: str) -> None:
        """Its pages are not there yet."""
        self._words.setText(f"{what}. {MAKING}")

    def show_first(self, what: str, page: bytes, *, count: int) -> None:
        """The first page of so many."""
        pages = "1 page" if count == 1 else f"{count} pages"
        self._words.setText(f"{what}, {pages}, as printed now")
        self.pages.show_first(page, count=count)
        self.pages.setFocus()

    def _connect(self) -> None:
        self._closer.clicked.connect(self.pages.come_closer)
        self._back.clicked.connect(self.pages.go_back)
        self._fit.clicked.connect(self.pages.fit_width)
        self._close.clicked.connect(self.closed)
        keys = QKeySequence.StandardKey
        acts = (
            (QKeySequence(keys.ZoomIn), self.pages.come_closer),
            (QKeySequence(keys.ZoomOut), self.pages.go_back),
            (QKeySequence(keys.Cancel), self.closed.emit),
        )
        for key, act in acts:
            shortcut = QShortcut(key, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(sizes.GAP_SMALL)
        head.addWidget(self._words, 1)
        for button in (self._back, self._closer, self._fit, self._close):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
