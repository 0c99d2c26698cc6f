"""Look: the theme in use; follows the system until the person chooses."""

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QMainWindow

from injector_app.domain.theme import Theme
from injector_app.gui.shared import sizes
from injector_app.gui.shared.colours import Colours, colours_of
from injector_app.gui.shared.style_sheet import style_sheet
from injector_app.system.paths import resources_folder

FONT_FAMILY = "Noto Sans"
MIDDLE_GREY = 128


class Look(QObject):
    """Palette, style sheet and font of the whole program.

    Signals:
        changed: another theme is in use; carries the Theme.
    """

    changed = Signal(object)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._chosen: Theme | None = None
        _load_fonts()
        application.setStyle("Fusion")
        application.setFont(body_font())
        self._system = _system_theme(application)
        self._theme = self._system
        self._apply()
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def theme(self) -> Theme:
        """Light or dark."""
        return self._theme

    @property
    def colours(self) -> Colours:
        """The tokens in use."""
        return colours_of(self._theme)

    def choose(self, theme: Theme | None) -> None:
        """Use this theme, or follow the system again with None."""
        self._chosen = theme
        self._follow()

    def toggle(self) -> None:
        """Switch between light and dark."""
        self.choose(Theme.LIGHT if self._theme is Theme.DARK else Theme.DARK)

    def dress(self, window: QMainWindow) -> None:
        """Let a window carry the sheet for all that is in it, and the application none.

        A sheet of the application dresses a widget anew whenever it gets another parent, and on a
        switch of the theme several times in any order; that of a window goes once down the tree.
        """
        self._application.setStyleSheet("")
        window.setStyleSheet(style_sheet(self.colours))

    def _on_system_changed(self, scheme: "QtCore.Qt.ColorScheme") -> None:
        is_dark = scheme is QtCore.Qt.ColorScheme.Dark
        self._system = Theme.DARK if is_dark else Theme.LIGHT
        self._follow()

    def _follow(self) -> None:
        wanted = self._chosen or self._system
        if wanted is not self._theme:
            self._theme = wanted
            self._apply()
            self.changed.emit(wanted)

    def _apply(self) -> None:
        self._application.setPalette(_palette(self.colours))
        everything = self._application.topLevelWidgets()
        windows = [each for each in everything if isinstance(each, QMainWindow)]
        for dressed in windows or (self._application,):
            dressed.setStyleSheet(style_sheet(self.colours))


def _system_theme(application: QApplication) -> Theme:
    # Asked of the palette: asking for the colour scheme loads all enums of Qt (decision 0008).
    ground = application.palette().color(QPalette.ColorRole.Window)
    return Theme.DARK if ground.lightness() < MIDDLE_GREY else Theme.LIGHT


def body_font() -> QFont:
    """The font of running text."""
    font = QFont(FONT_FAMILY)
    font.setPixelSize(sizes.BODY_PX)
    return font


def _load_fonts() -> None:
    for file in sorted((resources_folder() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in {
        roles.Window: colours.page,
        roles.WindowText: colours.text,
        roles.Base: colours.surface,
        roles.AlternateBase: colours.page,
        roles.Text: colours.text,
        roles.PlaceholderText: colours.muted,
        roles.Button: colours.surface,
        roles.ButtonText: colours.text,
        roles.Highlight: colours.accent,
        roles.HighlightedText: colours.on_accent,
        roles.ToolTipBase: colours.text,
        roles.ToolTipText: colours.surface,
        roles.Link: colours.accent,
        roles.Mid: colours.line,
    }.items():
        palette.setColor(role, QColor(colour))
    return palette
