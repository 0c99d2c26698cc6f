"""Tool tips show typed text as it is; Qt would read markup in them."""

from PySide6 import QtGui
from PySide6.QtWidgets import QWidget


def set_plain_tool_tip(widget: QWidget, text: str) -> None:
    """Show exactly these characters when the pointer rests on the widget."""
    widget.setToolTip(plain_tool_tip(text))


def plain_tool_tip(text: str) -> str:
    """These characters in the form that Qt takes for a tool tip."""
    return QtGui.Qt.convertFromPlainText(text) if text else ""
