"""ElidedLabel: one line of text that ends in … where room is short."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.plain_tool_tip import set_plain_tool_tip

SMALLEST_WIDTH = 60


class ElidedLabel(PlainLabel):
    """A label that may be narrower than its text; the whole text is in its tool tip."""

    def __init__(
        self,
        text: str = "",
        *,
        kind: str = "body",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kind=kind, name=name, parent=parent)
        self.full_text = ""
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show one line; line feeds become spaces."""
        self.full_text = " ".join(text.split())
        self.setAccessibleName(self.full_text)
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        wanted = self._advance(self.full_text) + self._beside()
        return QSize(wanted, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Small enough to give way to its neighbours."""
        return QSize(min(self.sizeHint().width(), SMALLEST_WIDTH), super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the style sheet brings another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits now."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width() - self._beside()
        if self._advance(self.full_text) <= room:
            self.setText(self.full_text)
            self.setToolTip("")
        else:
            mode = QtCore.Qt.TextElideMode.ElideRight
            self.setText(self.fontMetrics().elidedText(self.full_text, mode, room))
            set_plain_tool_tip(self, self.full_text)

    def _beside(self) -> int:
        # What the style sheet puts around the text; no property of the label tells it.
        return super().sizeHint().width() - self._advance(self.text())

    def _advance(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)
