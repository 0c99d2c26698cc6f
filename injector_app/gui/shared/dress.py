"""Dress a window that has no other around it as the main window is dressed."""

from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


def dress(window: QWidget) -> None:
    """The application has no sheet while a main window carries one."""
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QMainWindow) and each.styleSheet():
            window.setStyleSheet(each.styleSheet())
