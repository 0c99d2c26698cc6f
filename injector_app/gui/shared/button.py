"""Button: a push button with a name, a kind, and an icon in the colour of its text."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from injector_app.gui.shared.icon import draw_icon
from injector_app.gui.shared.object_names import ObjectName

Kind = Literal["plain", "primary", "quiet", "tab", "choice", "eye", "link", "key"]
ICON_PX = 20
ICON_GAP = 6


class Button(QPushButton):
    """A button; `kind` chooses its look, `help_text` its tool tip and accessible description."""

    def __init__(
        self,
        name: ObjectName | str,
        text: str = "",
        *,
        kind: Kind = "plain",
        icon: str = "",
        help_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self._painted: tuple[str, int, int] | None = None
        self.setObjectName(name)
        self.setProperty("kind", kind)
        self.setAccessibleName(text or help_text)
        self.setAccessibleDescription(help_text)
        self.setToolTip(help_text)
        self.setAutoDefault(False)
        self._paint_icon()

    def show_icon(self, icon: str) -> None:
        """Another icon, by its name in resources/icons."""
        self._icon_name = icon
        self._paint_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Paint the icon in the colour that the theme gives the text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._paint_icon()

    def _paint_icon(self) -> None:
        if self._icon_name:
            colour = self.palette().color(QPalette.ColorRole.ButtonText)
            blank = ICON_GAP if self.text() else 0
            wanted = (self._icon_name, colour.rgba(), blank)
            # A change of the style says several times that the colour may be another.
            if wanted != self._painted:
                self._painted = wanted
                self.setIconSize(QSize(ICON_PX + blank, ICON_PX))
                self.setIcon(draw_icon(self._icon_name, colour, ICON_PX, blank=blank))
