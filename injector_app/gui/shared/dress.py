"""Dress a window that has no other around it as the main window is dressed."""

from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


def dress(window: QWidget) -> None:
    """The application keeps the sheet of its start; the main window carries that of now."""
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QMainWindow) and each.styleSheet():
            window.setStyleSheet(each.styleSheet())
