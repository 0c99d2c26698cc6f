"""The words of a cell: for the eye, for a screen reader, and in full in its tool tip."""

from PySide6.QtCore import Qt

from injector_app.gui.shared.plain_tool_tip import plain_tool_tip

Role = Qt.ItemDataRole


def cell_words(text: str, role: int) -> str | None:
    """What a model says in this role; None where the role asks for no words.

    Views give tool tips to Qt as they are, and Qt would read markup in what somebody typed.
    """
    match role:
        case Role.DisplayRole | Role.AccessibleTextRole:
            return text
        case Role.ToolTipRole:
            return plain_tool_tip(text)
        case _:
            return None
