"""Pictures put by come back only for the same sheet seen the same way."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap, QTransform

from injector_app.gui.canvas.outlook import Outlook
from injector_app.gui.canvas.painted_sheets import PaintedSheets
from tests.support.small_art import a_sheet

pytestmark = pytest.mark.usefixtures("qapp")
HERE, CLOSER = (Outlook(QTransform(s, 0, 0, s, 0, 0), QSize(10, 10), 1.0) for s in (1, 2))


def test_picture_comes_back_as_it_was_left() -> None:
    sheets, sheet, picture = PaintedSheets(), a_sheet(), QPixmap(10, 10)
    sheets.keep(sheet, HERE, picture)
    assert sheets.take(a_sheet(), HERE) is None
    assert sheets.take(sheet, HERE) is picture


def test_other_look_needs_another_picture() -> None:
    sheets, sheet = PaintedSheets(), a_sheet()
    sheets.keep(sheet, HERE, QPixmap(10, 10))
    assert sheets.take(sheet, CLOSER) is None


def test_longest_unused_go_when_there_are_too_many() -> None:
    sheets = PaintedSheets(most_bytes=2 * 10 * 10 * 4)
    first, second, third = a_sheet(), a_sheet(), a_sheet()
    for sheet in (first, second, third):
        sheets.keep(sheet, HERE, QPixmap(10, 10))
    assert sheets.take(first, HERE) is None
    assert sheets.take(second, HERE) is not None
    assert sheets.take(third, HERE) is not None
