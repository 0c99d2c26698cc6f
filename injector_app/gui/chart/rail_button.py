"""RailButton: a button of the rail beside the canvas, big enough for a finger."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QToolButton

from injector_app.gui.shared.icon import draw_icon
from injector_app.gui.shared.object_names import ObjectName

BUTTON = QSize(70, 56)
ICON_PX = 22


class RailButton(QToolButton):
    """An icon over one word, in the colour of the text."""

    def __init__(self, name: ObjectName, icon: str, text: str, help_text: str) -> None:
        super().__init__()
        self._icon_name = icon
        self.setObjectName(name)
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(help_text)
        self.setToolTip(help_text)
        self.setProperty("kind", "rail")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setFixedSize(BUTTON)
        self.setIconSize(QSize(ICON_PX, ICON_PX))
        self._paint_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Paint the icon in the colour that the theme gives the text."""
        super().changeEvent(event)
        if event.type() in {
            QEvent.Type.PaletteChange,
            QEvent.Type.StyleChange,
            QEvent.Type.EnabledChange,
        }:
            self._paint_icon()

    def _paint_icon(self) -> None:
        colour = self.palette().color(QPalette.ColorRole.ButtonText)
        self.setIcon(draw_icon(self._icon_name, colour, ICON_PX))
