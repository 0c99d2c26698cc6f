"""The row of pictures shows what fits and says how many more there are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from injector_app.gui.canvas.small_pictures import SIZE, SmallPicture
from injector_app.gui.patient.small_diagrams import MOST, SmallDiagrams


@pytest.fixture
def row(qtbot: QtBot) -> SmallDiagrams:
    made = SmallDiagrams("views")
    qtbot.addWidget(made)
    return made


def pictures(count: int) -> tuple[SmallPicture, ...]:
    plain = QPixmap(SIZE)
    plain.fill(Qt.GlobalColor.red)
    return tuple(SmallPicture(f"View {n}: 1 given", plain) for n in range(count))


def test_without_pictures_it_takes_no_room(row: SmallDiagrams) -> None:
    assert row.isHidden()
    row.show_pictures(pictures(1))
    assert not row.isHidden()
    row.show_pictures(())
    assert row.isHidden()


def test_more_than_fit_are_counted_and_read_out(row: SmallDiagrams) -> None:
    row.show_pictures(pictures(MOST))
    full = row.width()
    row.show_pictures(pictures(MOST + 2))
    assert row.width() > full
    assert "View 6: 1 given" in row.accessibleDescription()
    assert row.grab().toImage().pixelColor(2, 2) == Qt.GlobalColor.red
