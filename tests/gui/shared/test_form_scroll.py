"""A long form keeps the field with the cursor in sight."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.form_scroll import FormScroll


def test_field_that_gets_the_cursor_is_scrolled_to(qtbot: QtBot) -> None:
    form = QWidget()
    column = QVBoxLayout(form)
    lines = [QLineEdit() for _ in range(40)]
    for line in lines:
        column.addWidget(line)
    area = FormScroll(form)
    qtbot.addWidget(area)
    area.resize(200, 120)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    assert lines[-1].visibleRegion().isEmpty()
    lines[-1].setFocus()
    assert not lines[-1].visibleRegion().isEmpty()
