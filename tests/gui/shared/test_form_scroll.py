"""A long form keeps the field with the cursor in sight."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.form_scroll import FormScroll


def a_form(qtbot: QtBot, lines: list[QLineEdit]) -> tuple[FormScroll, QVBoxLayout]:
    form = QWidget()
    column = QVBoxLayout(form)
    for line in lines:
        column.addWidget(line)
    area = FormScroll(form)
    qtbot.addWidget(area)
    area.resize(200, 120)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    return area, column


def test_field_stays_in_sight_while_the_form_grows_above_it(qtbot: QtBot) -> None:
    lines = [QLineEdit() for _ in range(40)]
    _area, column = a_form(qtbot, lines)
    lines[20].setFocus()
    before = lines[20].y()
    for _ in range(10):
        column.insertWidget(0, QLineEdit())
    qtbot.waitUntil(lambda: lines[20].y() > before + 100)
    qtbot.waitUntil(lambda: lines[20].visibleRegion().boundingRect() == lines[20].rect())


def test_field_that_gets_the_cursor_is_scrolled_to(qtbot: QtBot) -> None:
    lines = [QLineEdit() for _ in range(40)]
    _area, _ = a_form(qtbot, lines)
    assert lines[-1].visibleRegion().isEmpty()
    lines[-1].setFocus()
    assert not lines[-1].visibleRegion().isEmpty()
