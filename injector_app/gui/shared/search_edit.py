"""SearchEdit: a line to search with, and a cross that empties it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName

CROSS_WIDTH = 40


class SearchEdit(QLineEdit):
    """The cross shows while there is something to take away; Escape does the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextMargins(0, 0, CROSS_WIDTH, 0)
        # Not Qt's own clear button: style sheets push it off the middle of the line.
        self._cross = Button(
            ObjectName.SEARCH_EMPTY, kind="eye", icon="cross", help_text="Empty", parent=self
        )
        self._cross.setCursor(QCursor())
        self._cross.hide()
        self._cross.clicked.connect(self._on_cross_clicked)
        self.textChanged.connect(self._on_text_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the line with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cross at the end of the line."""
        super().resizeEvent(event)
        self._cross.setGeometry(self.width() - CROSS_WIDTH - 2, 2, CROSS_WIDTH, self.height() - 4)

    def _on_text_changed(self, text: str) -> None:
        self._cross.setVisible(bool(text))

    def _on_cross_clicked(self) -> None:
        self.clear()
        self.setFocus()
