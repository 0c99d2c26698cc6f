"""The key in large letters, and gone when it is forgotten."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from injector_app.gui.recovery.key_view import KeyView


def test_groups_are_numbered_read_aloud_and_forgotten(qtbot: QtBot) -> None:
    view = KeyView()
    qtbot.addWidget(view)
    view.show_groups(("AAAA", "BBBB"))
    texts = [label.text() for label in view.findChildren(QLabel)]
    assert texts == ["AAAA", "group 1", "BBBB", "group 2"]
    assert view.accessibleDescription() == "AAAA, BBBB"
    view.show_groups(())
    assert view.findChildren(QLabel) == []
    assert view.accessibleDescription() == ""
