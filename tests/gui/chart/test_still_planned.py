"""What nobody marked as given leaves the note, or is kept with a reason."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.still_planned import StillPlanned
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from tests.support.window import press, type_into


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ((4,), "Point 4 was not marked"),
        ((4, 5, 6, 9), "Points 4\u20136, 9 were not marked"),
    ],
)
def test_numbers_are_named(qtbot: QtBot, numbers: tuple[int, ...], words: str) -> None:
    box = StillPlanned(numbers)
    qtbot.addWidget(box)
    assert any(label.text().startswith(words) for label in box.findChildren(PlainLabel))


def test_nothing_planned_shows_nothing(qtbot: QtBot) -> None:
    box = StillPlanned(())
    qtbot.addWidget(box)
    assert box.isHidden()


def test_reason_is_asked_for_and_sent(qtbot: QtBot) -> None:
    box = StillPlanned((1,))
    qtbot.addWidget(box)
    box.show()
    press(box, ObjectName.SIGN_KEEP)
    line = type_into(box, ObjectName.SIGN_KEEP_REASON, " patient tired ")
    assert line.accessibleDescription()
    with qtbot.waitSignal(box.keep_requested) as requested:
        press(box, ObjectName.SIGN_KEEP)
    assert requested.args == ["patient tired"]
