"""Contact sheets: all pictures of one size and theme, small, on few sheets."""

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

ACROSS, DOWN = 4, 4
CELL = QSize(480, 320)
WORDS = 20


def draw_contact_sheets(folder: Path) -> None:
    """Leave sheets beside a folder of pictures, named after it."""
    pictures = sorted(folder.glob("*.png"))
    for number, start in enumerate(range(0, len(pictures), ACROSS * DOWN), start=1):
        sheet = _sheet(pictures[start : start + ACROSS * DOWN])
        sheet.save(str(folder.with_name(f"{folder.name}-{number}.png")))


def _sheet(pictures: list[Path]) -> QImage:
    sheet = QImage(CELL.width() * ACROSS, CELL.height() * DOWN, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    for place, path in enumerate(pictures):
        row, column = divmod(place, ACROSS)
        cell = QRect(column * CELL.width(), row * CELL.height(), CELL.width(), CELL.height())
        painter.drawText(cell, Qt.AlignmentFlag.AlignTop, path.stem)
        small = QImage(str(path)).scaled(
            CELL - QSize(8, WORDS + 4),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(cell.x(), cell.y() + WORDS, small)
    painter.end()
    return sheet
