"""Buttons that are as high as a finger, in one row or in two, and say what they record."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from injector_app.domain.disclosure import Manner, Recipient
from injector_app.gui.patient.copies.copy_names import CopyName
from injector_app.gui.patient.copies.panel import CopiesPanel
from injector_app.gui.shared import sizes
from tests.support.window import find, press


@pytest.fixture
def panel(qtbot: QtBot) -> CopiesPanel:
    made = CopiesPanel()
    qtbot.addWidget(made)
    made.resize(740, 120)
    made.show()
    made.show_treatment("2026-11-20", has_note=True)
    made.show_given("Nothing", can_take_back=True)
    return made


def test_each_key_is_a_wish(panel: CopiesPanel, qtbot: QtBot) -> None:
    for name, signal in (
        (CopyName.OPEN, panel.open_requested),
        (CopyName.PRINT, panel.print_requested),
        (CopyName.SAVE, panel.save_requested),
        (CopyName.TAKE_BACK, panel.take_back_requested),
        (CopyName.EARLIER, panel.earlier_requested),
        (CopyName.LATER, panel.later_requested),
    ):
        with qtbot.waitSignal(signal):
            press(panel, name)
    with qtbot.waitSignal(panel.given) as given:
        press(panel, CopyName.INSURER)
    assert given.args == [Recipient.INSURER]


@pytest.mark.parametrize("width", [460, 740])
def test_every_button_has_room_for_a_finger_and_covers_no_other(
    panel: CopiesPanel, width: int
) -> None:
    panel.resize(width, 180)
    buttons = [each for each in panel.findChildren(QAbstractButton) if each.isVisible()]
    assert min(each.height() for each in buttons) >= sizes.TOUCH_HEIGHT
    assert all(each.width() >= each.minimumSizeHint().width() for each in buttons)
    places = [each.geometry() for each in buttons]
    assert not [
        one for row, one in enumerate(places) for other in places[:row] if one.intersects(other)
    ]


def test_nothing_can_be_pressed_without_a_note(panel: CopiesPanel) -> None:
    panel.show_treatment("2026-11-20", has_note=False)
    for name in (CopyName.OPEN, CopyName.PRINT, CopyName.SAVE, CopyName.PATIENT, CopyName.INSURER):
        assert not find(panel, name, QAbstractButton).isEnabled()


def test_who_may_not_record_is_offered_the_paper_only(panel: CopiesPanel) -> None:
    panel.allow_recording(allowed=False)
    panel.show_given("Nothing", can_take_back=True)
    hidden = (CopyName.PATIENT, CopyName.INSURER, CopyName.CLINICIAN, CopyName.TAKE_BACK)
    assert not any(find(panel, name, QAbstractButton).isVisible() for name in hidden)
    assert not find(panel, CopyName.GIVEN, QLabel).isVisible()
    assert find(panel, CopyName.OPEN, QAbstractButton).isVisible()


def test_keys_say_that_a_copy_was_made(panel: CopiesPanel) -> None:
    patient = find(panel, CopyName.PATIENT, QAbstractButton)
    assert patient.text() == "Told patient"
    panel.show_copied(Manner.PRINTED)
    assert patient.text() == "To patient"
    assert "printed" in patient.toolTip()
