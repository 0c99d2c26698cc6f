"""A banner says what is wrong and what to do, and can be closed."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.object_names import ObjectName
from injector_app.wording.messages import Message
from tests.support.window import press

NOT_SAVED = Message("Not saved", "The disk is full.", "Free some space.")


@pytest.fixture
def banner(qtbot: QtBot) -> Iterator[Banner]:
    room = QWidget()
    qtbot.addWidget(room)
    made = Banner(room)
    room.show()
    yield made
    room.hide()


def test_banner_is_hidden_until_it_speaks(banner: Banner) -> None:
    assert banner.isHidden()
    banner.show_message(NOT_SAVED, "problem")
    assert not banner.isHidden()
    assert banner.text == "Not saved\nThe disk is full. Free some space."
    assert banner.accessibleName() == "Not saved. The disk is full. Free some space."


def test_closing_hides_it(banner: Banner) -> None:
    banner.show_message(NOT_SAVED)
    press(banner, ObjectName.BANNER_CLOSE)
    assert banner.isHidden()


def test_action_belongs_to_its_message(banner: Banner) -> None:
    pressed: list[bool] = []
    banner.show_message(NOT_SAVED)
    banner.add_action("retry", "Try again", lambda: pressed.append(True))
    press(banner, "retry")
    assert pressed == [True]
    banner.show_message(NOT_SAVED)
    assert [b for b in banner.findChildren(QWidget, "retry") if not b.isHidden()] == []
