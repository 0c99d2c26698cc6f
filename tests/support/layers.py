"""Switch a layer of the canvas on or off, as its line in the menu does."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from injector_app.gui.shared.object_names import ObjectName


def switch(page: QWidget, name: ObjectName) -> QAction:
    """Choose the line; returns it."""
    action = page.findChild(QAction, name)
    assert isinstance(action, QAction)
    action.trigger()
    return action
