"""Icons: small line drawings read from resources/icons, painted in any colour without QtSvg."""

import math
import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPainterPath, QPen, QPixmap

from injector_app.system.paths import resources_folder

GRID = 24
LINE = 1.8
_PATH = re.compile(r' d="([^"]+)"')
_STEP = re.compile(r"([MLCZ])([^MLCZ]*)")


def draw_icon(name: str, colour: QColor, size: int, *, blank: int = 0) -> QIcon:
    """The icon as lines of one colour, with `blank` pixels after it."""
    path = _icon_path(resources_folder() / "icons" / f"{name}.svg")
    return QIcon(_pixmap(path, colour, QSize(size + blank, size)))


def _pixmap(path: QPainterPath, colour: QColor, size: QSize) -> QPixmap:
    density = math.ceil(QGuiApplication.primaryScreen().devicePixelRatio())
    pixmap = QPixmap(size * density)
    pixmap.setDevicePixelRatio(density)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size.height() / GRID, size.height() / GRID)
    # Set one by one: the other constructors load all enums of Qt (decision 0008).
    pen = QPen()
    pen.setColor(colour)
    pen.setWidthF(LINE)
    painter.strokePath(path, pen)
    painter.end()
    return pixmap


@cache
def _icon_path(file: Path) -> QPainterPath:
    """The file's paths; icons are drawn with absolute M, L, C and Z only."""
    path = QPainterPath()
    for data in _PATH.findall(file.read_text("utf-8")):
        for verb, numbers in _STEP.findall(data):
            _add_step(path, verb, [float(number) for number in numbers.split()])
    return path


def _add_step(path: QPainterPath, verb: str, numbers: list[float]) -> None:
    match verb:
        case "M":
            path.moveTo(*numbers)
        case "L":
            path.lineTo(*numbers)
        case "C":
            path.cubicTo(*numbers)
        case _:
            path.closeSubpath()
