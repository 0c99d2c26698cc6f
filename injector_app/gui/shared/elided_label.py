"""ElidedLabel: one line of text that ends in … where room is short."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOption, QWidget

from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.plain_tool_tip import set_plain_tool_tip


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
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show one line; line feeds become spaces."""
        self.setText(" ".join(text.split()))
        set_plain_tool_tip(self, self.text())
        self.setAccessibleName(self.text())

    def minimumSizeHint(self) -> QSize:
        """Small enough to give way to its neighbours."""
        full = super().minimumSizeHint()
        return QSize(min(full.width(), 60), full.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box of the style sheet, then as much text as fits."""
        if self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        style = self.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        width = self.contentsRect().width()
        line = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
        style.drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment().value),
            self.palette(),
            self.isEnabled(),
            line,
            self.foregroundRole(),
        )
