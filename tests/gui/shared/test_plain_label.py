"""Labels show markup as text."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.plain_label import PlainLabel

HOSTILE = "<b>Bold</b><img src='/etc/hostname'>"


def test_markup_is_text(qtbot: QtBot) -> None:
    label = PlainLabel(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    plain = label.fontMetrics().horizontalAdvance(HOSTILE)
    assert label.sizeHint().width() >= plain


def test_wrapped_text_breaks_and_selectable_text_can_be_copied(qtbot: QtBot) -> None:
    label = PlainLabel("some words").wrapped().selectable()
    qtbot.addWidget(label)
    assert label.wordWrap()
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
