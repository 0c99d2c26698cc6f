"""The QApplication of the program."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from injector_app.gui.shared.icon import draw_icon
from injector_app.gui.shared.theme import Look


def build_application() -> tuple[QApplication, Look]:
    """The application with its name, icon and look."""
    application = QApplication(["injector-app"])
    application.setApplicationName("injector_app")
    application.setDesktopFileName("injector-app")
    look = Look(application)
    application.setWindowIcon(draw_icon("vial", QColor(look.colours.accent), 64))
    return application, look
