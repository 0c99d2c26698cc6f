"""All pictures of a folder stand on sheets beside it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from injector_app.app.pictures.contact_sheet import ACROSS, DOWN, draw_contact_sheets


@pytest.mark.usefixtures("qapp")
def test_sheets_hold_every_picture(tmp_path: Path) -> None:
    folder = tmp_path / "light"
    folder.mkdir()
    for number in range(ACROSS * DOWN + 1):
        picture = QImage(64, 40, QImage.Format.Format_RGB32)
        picture.fill(QColor("red"))
        picture.save(str(folder / f"{number:02d}-state.png"))
    draw_contact_sheets(folder)
    assert sorted(path.name for path in tmp_path.glob("*.png")) == ["light-1.png", "light-2.png"]
    last = QImage(str(tmp_path / "light-2.png"))
    assert last.pixelColor(100, 100) == QColor("red")
    assert last.pixelColor(last.width() - 100, 100) == QColor("#808080")
